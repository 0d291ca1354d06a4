import type { OpgeslagenGebeurtenis } from './gebeurtenissen.ts';

/** A dossier in the list of dossiers. */
export interface Dossierregel {
  readonly id: string;
  readonly titel: string;
  readonly woonmaatschappij: string;
  readonly aantalGemeenten: number;
  readonly versie: number;
  /** Moment of the last event, in UTC, ISO 8601. */
  readonly gewijzigdOp: string;
}

/** Half a surrogate pair cannot be written as UTF-8; in the list it becomes the replacement character. */
const schrijfbaar = (tekst: string): string => tekst.replace(/\p{Surrogate}/gu, '\uFFFD');

function watVerandert(gebeurtenis: OpgeslagenGebeurtenis): Partial<Dossierregel> {
  if (gebeurtenis.soort === 'DossierAangemaakt' || gebeurtenis.soort === 'TitelGewijzigd') {
    return { titel: schrijfbaar(gebeurtenis.gegevens.titel) };
  }
  if (gebeurtenis.soort !== 'HoofdstukBewaard' || gebeurtenis.gegevens.gemeente !== null) return {};
  const { inhoud } = gebeurtenis.gegevens;
  if ('ondernemingsnummer' in inhoud) return { woonmaatschappij: schrijfbaar(inhoud.naam) };
  if ('gemeenten' in inhoud) return { aantalGemeenten: inhoud.gemeenten.length };
  return {};
}

/** The row of the list after one event; null is a dossier that does not exist yet. */
export const evolveRegel = (regel: Dossierregel | null, gebeurtenis: OpgeslagenGebeurtenis): Dossierregel => ({
  id: gebeurtenis.dossier,
  titel: '',
  woonmaatschappij: '',
  aantalGemeenten: 0,
  ...regel,
  ...watVerandert(gebeurtenis),
  versie: gebeurtenis.volgnummer,
  gewijzigdOp: gebeurtenis.op,
});
