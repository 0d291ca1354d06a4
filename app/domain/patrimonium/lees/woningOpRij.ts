import type { Woning } from '../woning.ts';

/** A dwelling and the row it stands in, as the spreadsheet numbers it. */
export interface WoningOpRij {
  readonly rij: number;
  readonly woning: Woning;
}
