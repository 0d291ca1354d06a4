import type { Wie } from '../domain/procedure/gebeurtenissen.ts';
import { leesDossier } from '../domain/reglement/leesDossier.ts';
import type { Opmerking } from '../domain/reglement/opmerkingen.ts';
import { leesTitel } from './leesTitel.ts';
import type { Poorten } from './ports.ts';
import { voegDossierToe } from './voegDossierToe.ts';

/** A dossier file that was sent in; `titel` '' keeps the title of the file. */
export interface Bestand {
  readonly id: string;
  readonly titel: string;
  readonly tekst: string;
}

/** The id of the new dossier with what was noticed about the file, or everything that is wrong with the title or the file. */
export type Overname =
  | { readonly soort: 'overgenomen'; readonly id: string; readonly opmerkingen: readonly Opmerking[] }
  | { readonly soort: 'ongeldig'; readonly titel: string | null; readonly fouten: readonly string[] };

/** Makes a dossier out of the text of a dossier file that somebody uploads; nothing is stored when something is not right. */
export async function neemBestandOver(
  poorten: Pick<Poorten, 'opslag' | 'bijlagen' | 'klok' | 'nieuwId'>,
  wie: Wie,
  { id, titel: getypt, tekst }: Bestand,
): Promise<Overname> {
  const gelezen = leesDossier(tekst);
  const titel = getypt.trim() === '' ? null : leesTitel(getypt);
  const fouten = gelezen.ok ? [] : gelezen.fouten;
  if (!gelezen.ok || titel?.ok === false) {
    return { soort: 'ongeldig', titel: titel?.ok === false ? titel.fout : null, fouten };
  }
  const dossier = titel === null ? gelezen.dossier : { ...gelezen.dossier, titel: titel.titel };
  const nieuw = await voegDossierToe(poorten, wie, dossier, id);
  return { soort: 'overgenomen', id: nieuw, opmerkingen: gelezen.opmerkingen };
}
