import type { BronSleutel } from '../../recht/bronnen.ts';

/** A legal term as it is explained beside a question, with its source. */
export interface Begrip {
  readonly sleutel: string;
  readonly begrip: string;
  /** Two or three plain sentences, in our own words. */
  readonly uitleg: string;
  readonly bron: BronSleutel;
}
