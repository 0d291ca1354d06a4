import { alsAantal, type Breuk } from './breuk.ts';
import { som } from './tellingen.ts';

/** A number divided over weights: the parts in the order of the weights, and who was level for the last one. */
export interface Verdeling {
  readonly delen: readonly number[];
  /** Indices with exactly the same remainder of which only some got one more; empty when nothing had to be chosen. */
  readonly gelijken: readonly number[];
}

/** What a weight has a right to, before anything is given: its whole part and the rest of one, as `rest` of the sum of the weights. */
export interface ExactAandeel {
  readonly heel: number;
  readonly rest: Breuk;
}

interface Part {
  readonly index: number;
  readonly heel: number;
  readonly rest: number;
}

/** `totaal × gewicht : geheel` as a whole part and a remainder; exact, also above the safe integers. */
function deelMetRest(totaal: number, gewicht: number, geheel: number): Omit<Part, 'index'> {
  const product = totaal * gewicht;
  if (product > Number.MAX_SAFE_INTEGER) {
    const groot = BigInt(totaal) * BigInt(gewicht);
    return { heel: Number(groot / BigInt(geheel)), rest: Number(groot % BigInt(geheel)) };
  }
  const rest = product % geheel;
  return { heel: (product - rest) / geheel, rest };
}

/** The whole part and the remainder of each weight; null when all weights are 0. */
function parten(totaal: number, gewichten: readonly number[]): readonly Part[] | null {
  alsAantal('Het te verdelen aantal', totaal);
  for (const gewicht of gewichten) alsAantal('Een gewicht', gewicht);
  const geheel = som(gewichten);
  return geheel === 0 ? null : gewichten.map((gewicht, index) => ({ index, ...deelMetRest(totaal, gewicht, geheel) }));
}

/**
 * Divides `totaal` over `gewichten` by the largest remainder: first everybody's whole part, then one more for the largest
 * remainders. Exact on integers; the parts add up to `totaal`. Among equal remainders the first in the list goes first,
 * and all of them are named in `gelijken`. All weights 0: nothing can be divided, so every part is 0.
 * Throws OngeldigAantal for a number or weight that is no whole count.
 */
export function verdeel(totaal: number, gewichten: readonly number[]): Verdeling {
  const stukken = parten(totaal, gewichten);
  if (stukken === null) return { delen: gewichten.map(() => 0), gelijken: [] };
  const over = totaal - som(stukken.map(({ heel }) => heel));
  const volgorde = [...stukken].sort((a, b) => b.rest - a.rest || a.index - b.index);
  const erbij = new Set(volgorde.slice(0, over).map(({ index }) => index));
  const grens = volgorde[over - 1]?.rest;
  const gekozen = grens !== undefined && volgorde[over]?.rest === grens;
  return {
    delen: stukken.map(({ index, heel }) => (erbij.has(index) ? heel + 1 : heel)),
    gelijken: gekozen ? stukken.filter(({ rest }) => rest === grens).map(({ index }) => index) : [],
  };
}

/**
 * What each of `gewichten` has a right to in `totaal`, exactly; the remainders have the sum of the weights as denominator, so
 * that they can be compared at sight. All weights 0: nobody has a right to anything.
 * Throws OngeldigAantal for a number or weight that is no whole count.
 */
export function exacteAandelen(totaal: number, gewichten: readonly number[]): readonly ExactAandeel[] {
  const stukken = parten(totaal, gewichten);
  if (stukken === null) return gewichten.map(() => ({ heel: 0, rest: { teller: 0, noemer: 1 } }));
  const noemer = som(gewichten);
  return stukken.map(({ heel, rest }) => ({ heel, rest: { teller: rest, noemer } }));
}

/**
 * Whether `delen` are the distribution of their own sum over `gewichten` by the largest remainder, whichever of the
 * level ones was chosen: nobody is more than one above the whole part, and nobody got one with a smaller remainder.
 */
export function isVerdeling(delen: readonly number[], gewichten: readonly number[]): boolean {
  const stukken = parten(som(delen), gewichten);
  if (stukken === null) return delen.every((deel) => deel === 0);
  let kleinsteMet = Number.POSITIVE_INFINITY;
  let grootsteZonder = -1;
  for (const { index, heel, rest } of stukken) {
    const extra = (delen[index] ?? 0) - heel;
    if (extra === 1) kleinsteMet = Math.min(kleinsteMet, rest);
    else if (extra === 0) grootsteZonder = Math.max(grootsteZonder, rest);
    else return false;
  }
  return kleinsteMet >= grootsteZonder;
}
