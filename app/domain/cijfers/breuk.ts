import { OngeldigAantal } from '../fout.ts';

/** An exact share, such as one third: two positive integers, never a float. */
export interface Breuk {
  readonly teller: number;
  readonly noemer: number;
}

/** `waarde` when it is a whole number from 0; otherwise throws OngeldigAantal, naming `wat`. */
export function alsAantal(wat: string, waarde: number): number {
  if (!Number.isSafeInteger(waarde) || waarde < 0) throw new OngeldigAantal(wat, waarde);
  return waarde;
}

/** Whether `deel` is at most `breuk` of `geheel`; both are counts of the same thing. Exact: no rounding. */
export const isHoogstens = (deel: number, { teller, noemer }: Breuk, geheel: number): boolean =>
  noemer * deel <= teller * geheel;

/** The largest whole number that is at most `breuk` of `geheel`: 1/3 of 401 is 133, never 134. */
export const hoogstens = ({ teller, noemer }: Breuk, geheel: number): number => Math.floor((teller * geheel) / noemer);
