/** The place of a value inside a dossier file: field names and positions in lists, from the outside in. */
export type Pad = readonly (string | number)[];

/** One problem in a dossier file or a chapter: where it stands and a Dutch sentence about what is given and allowed. */
export interface Melding {
  readonly pad: Pad;
  readonly tekst: string;
}

const GETOOND = 60;

/** A field name as it can be printed: shortened, and without characters that steer a terminal or the writing direction. */
const toonNaam = (naam: string): string =>
  (naam.length > GETOOND ? `${naam.slice(0, GETOOND)}…` : naam).replace(/\p{C}/gu, '\uFFFD');

/** The place of an item of a list as people count, from 1: 'nr. 3' for position 2. */
export const rangnummer = (plek: number): string => `nr. ${plek + 1}`;

/** A place that people can follow: 'hoofdstukken › gemeenten › gemeenten (nr. 3) › inwoners'. */
export const leesbaarPad = (pad: Pad): string =>
  pad.reduce<string>((tot, deel) => {
    if (typeof deel === 'number') return `${tot} (${rangnummer(deel)})`;
    return tot === '' ? toonNaam(deel) : `${tot} › ${toonNaam(deel)}`;
  }, '');

/** A melding as one sentence with its place in front; a melding about the whole has no place. */
export const alsZin = ({ pad, tekst }: Melding): string => (pad.length === 0 ? tekst : `${leesbaarPad(pad)}: ${tekst}`);

/** A given value as it stands in JSON, shortened, so that a sentence can quote it; a missing one is 'niets'. */
export function toon(waarde: unknown): string {
  if (waarde === undefined) return 'niets';
  if (waarde === Number.POSITIVE_INFINITY || waarde === Number.NEGATIVE_INFINITY) return 'een getal dat te groot is';
  if (Array.isArray(waarde)) return 'een lijst';
  if (typeof waarde === 'object' && waarde !== null) return 'een object';
  const json = JSON.stringify(waarde);
  return toonNaam(json);
}
