import { vingerafdrukkenVan } from '../domain/huurreglement/overname.ts';
import type { Wie } from '../domain/procedure/gebeurtenissen.ts';
import { type Bewaring, bewaarHoofdstuk } from './bewaarHoofdstuk.ts';
import { keurDossier } from './keurDossier.ts';
import { openDossier } from './openDossier.ts';
import type { Poorten } from './ports.ts';

/** The calendar day of a moment, where the woonmaatschappij is. */
const dagVan = (moment: string): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Brussels' }).format(new Date(moment));

/**
 * Takes the toewijzingsreglement as it is now over into the intern huurreglement: the day and a fingerprint of each chapter are kept in chapter
 * 'huurreglement'; the rest of that chapter stays. verouderd: somebody saved it in between. onbekend: no such dossier.
 */
export async function neemReglementOver(
  poorten: Pick<Poorten, 'opslag' | 'bijlagen' | 'klok'>,
  wie: Wie,
  dossier: string,
): Promise<Bewaring> {
  const stand = await openDossier(poorten, dossier);
  if (stand === null) return { soort: 'onbekend' };
  const { overzicht } = keurDossier(stand.dossier);
  const overgenomen = { op: dagVan(poorten.klok()), vingerafdrukken: vingerafdrukkenVan(overzicht) };
  const inhoud = { ...stand.dossier.hoofdstukken.huurreglement, overgenomen };
  return bewaarHoofdstuk(poorten, wie, {
    dossier,
    hoofdstuk: 'huurreglement',
    gemeente: null,
    inhoud,
    gezien: stand.versie,
  });
}
