import { zinnen } from './zinnen.ts';

const VERHUIS = /mutatie|verhui[sz]|herhuisvest|andere (?:sociale )?woning/i;
const VRIJWILLIG =
  /\bvrijwillige?\b|\buit (?:eigen|vrije) (?:wil|beweging|keuze)\b|\bop eigen (?:vraag|verzoek|initiatief|wens)\b|\bop (?:vraag|verzoek) van de (?:zittende )?huurder\b/i;
/** The sentence keeps them out, or sends them another way. */
const UITGESLOTEN =
  /\b(?:geen|niet|nooit|evenmin|behalve|uitgezonderd|uitgesloten|buiten)\b|\b(?:standaardtoewijzing|andere (?:instroommogelijkhe|weg)\w*)/i;

/** Whether a name of a kind of mutatie is that of a vrijwillige one: 'vrijwillige mutaties', 'verhuizing op eigen vraag'. */
export const isVrijwillig = (naam: string): boolean => VRIJWILLIG.test(naam) && !UITGESLOTEN.test(naam);

/** The sentences of a text that treat a vrijwillige mutatie as one of these, and do not keep it out. */
export const zinnenOverVrijwillig = (tekst: string): string[] =>
  VRIJWILLIG.test(tekst)
    ? zinnen(tekst).filter((zin) => VRIJWILLIG.test(zin) && VERHUIS.test(zin) && !UITGESLOTEN.test(zin))
    : [];
