import type { Wie } from '../domain/procedure/gebeurtenissen.ts';
import { leesDossier } from '../domain/reglement/leesDossier.ts';
import type { Opmerking } from '../domain/reglement/opmerkingen.ts';
import type { Poorten } from './ports.ts';
import { voerUit } from './voerUit.ts';

/** A new dossier with its id, or everything that is wrong with the file. */
export type Invoer =
  | { readonly soort: 'ingevoerd'; readonly id: string; readonly opmerkingen: readonly Opmerking[] }
  | { readonly soort: 'ongeldig'; readonly fouten: readonly string[] };

/** Makes a new dossier out of the text of a dossier file; nothing is stored when the file is not right. */
export async function voerDossierIn(
  poorten: Pick<Poorten, 'opslag' | 'bijlagen' | 'klok' | 'nieuwId'>,
  wie: Wie,
  tekst: string,
): Promise<Invoer> {
  const gelezen = leesDossier(tekst);
  if (!gelezen.ok) return { soort: 'ongeldig', fouten: gelezen.fouten };
  const id = poorten.nieuwId();
  const uitkomst = await voerUit(poorten, wie, id, { soort: 'MaakDossier', dossier: gelezen.dossier });
  if (typeof uitkomst !== 'number') return { soort: 'ongeldig', fouten: [uitkomst.message] };
  return { soort: 'ingevoerd', id, opmerkingen: gelezen.opmerkingen };
}
