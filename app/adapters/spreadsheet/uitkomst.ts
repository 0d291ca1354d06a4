import type { Tabel } from '../../domain/patrimonium/tabel.ts';

/** A spreadsheet that was read. */
export interface Rekenblad {
  readonly soort: 'gelezen';
  readonly tabel: Tabel;
  /** The sheet that was read, and all of them in their order; null and none for CSV. */
  readonly blad: string | null;
  readonly bladen: readonly string[];
  /** What is good to know about how it was read, in Dutch sentences. */
  readonly opmerkingen: readonly string[];
}

/** A file that gives no rows: one Dutch sentence about why, and what to do. */
export interface Onleesbaar {
  readonly soort: 'onleesbaar';
  readonly zin: string;
}
