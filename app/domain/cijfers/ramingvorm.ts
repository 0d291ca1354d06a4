import type { Breuk } from './breuk.ts';

/** A line of a calculation: what is computed, from which figures, and the result; `uitkomst` is exact. */
export interface Rekenstap {
  readonly sleutel: string;
  readonly wat: string;
  readonly berekening: string;
  readonly uitkomst: string;
}

/** The allocations of one year that count: all of them without those due to sloop, renovatie, aanpassing or verkoop. */
export interface Ramingjaar {
  readonly jaar: number;
  readonly toewijzingen: number;
  readonly uitgesloten: number;
  readonly telt: number;
}

/** The estimate of a year, in allocations; every figure is exact. */
export interface Raming {
  readonly jaar: number;
  /** The years before it, oldest first. */
  readonly jaren: readonly Ramingjaar[];
  /** Allocations to new dwellings in the year itself. */
  readonly nieuw: Omit<Ramingjaar, 'jaar'>;
  readonly gemiddelde: Breuk;
  readonly geraamd: Breuk;
  /** The share of the law, such as a fifth. */
  readonly aandeel: Breuk;
  /** The versnelde toewijzingen before rounding, and the whole numbers on both sides; the same one when it is whole. */
  readonly exact: Breuk;
  readonly onder: number;
  readonly boven: number;
  /** In whole allocations by the chosen rounding; null when it is not whole and nothing is chosen. */
  readonly afgerond: number | null;
  readonly rekenstappen: readonly Rekenstap[];
}
