import { splitsAdres } from './adres.ts';
import { zonderAccenten } from './vereenvoudig.ts';
import type { Woning } from './woning.ts';

/** Longer than any number in an address. */
const CIJFERS = 8;
/** Sorts before every character of an address. */
const GRENS = '\u0000';

/** A text of which the numbers sort by their value: 9 before 12. */
const opWaarde = (tekst: string): string =>
  zonderAccenten(tekst).replace(/\d+/g, (cijfers) => cijfers.padStart(CIJFERS, '0'));

/** A text by which addresses sort: street, then number and bus, both by value: 9, 12, 12A, 12A bus 2. */
export const adresvolgorde = ({ straat, nummer, bus }: Pick<Woning, 'straat' | 'nummer' | 'bus'>): string =>
  [straat, nummer, bus].map(opWaarde).join(GRENS);

/** The same for an address that is written in one line; a line without a number sorts as a street. */
export const regelvolgorde = (adres: string): string =>
  adresvolgorde(splitsAdres(adres) ?? { straat: adres.trim(), nummer: '', bus: '' });

/** These things in the order of a text that each has; things with the same text keep their order. */
export function gesorteerdOp<T>(dingen: readonly T[], volgorde: (ding: T) => string): T[] {
  return dingen
    .map((ding) => ({ ding, sleutel: volgorde(ding) }))
    .sort((een, ander) => (een.sleutel < ander.sleutel ? -1 : een.sleutel > ander.sleutel ? 1 : 0))
    .map(({ ding }) => ding);
}
