import { canoniek } from '../domain/procedure/canoniek.ts';
import type { Wie } from '../domain/procedure/gebeurtenissen.ts';
import type { Dossier } from '../domain/reglement/dossier.ts';
import { openDossier } from './openDossier.ts';
import type { Poorten } from './ports.ts';
import { voerUit } from './voerUit.ts';

/** What makes two dossiers the same: the attachment with the dwellings is only where they are kept. */
const kern = (dossier: Dossier): string => {
  const { hoofdstukken } = dossier;
  const patrimonium = { ...hoofdstukken.patrimonium, bijlage: '', aantal: 0 };
  return canoniek({ ...dossier, hoofdstukken: { ...hoofdstukken, patrimonium } });
};

/**
 * Adds a whole dossier and returns its id. `id` was given out with the form: the same form posted twice makes one dossier. When
 * something else stands under that id by now, the dossier gets a new one, so that nothing is lost.
 */
export async function voegDossierToe(
  poorten: Pick<Poorten, 'opslag' | 'bijlagen' | 'klok' | 'nieuwId'>,
  wie: Wie,
  dossier: Dossier,
  id: string,
): Promise<string> {
  const commando = { soort: 'MaakDossier', dossier } as const;
  if (typeof (await voerUit(poorten, wie, id, commando)) === 'number') return id;
  const bestaand = await openDossier(poorten, id);
  if (bestaand && kern(bestaand.dossier) === kern(dossier)) return id;
  const nieuw = poorten.nieuwId();
  const uitkomst = await voerUit(poorten, wie, nieuw, commando);
  if (typeof uitkomst !== 'number') throw uitkomst;
  return nieuw;
}
