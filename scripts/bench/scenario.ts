/** How large and how often: the real sizes, or small ones to see whether everything runs. */
export interface Maat {
  /** Rows of the long annex. */
  readonly rijen: number;
  readonly gemeenten: number;
  /** Doelgroepen of deel 1, and of deel 2 of each gemeente. */
  readonly doelgroepenGebied: number;
  readonly doelgroepenPerGemeente: number;
  readonly gebeurtenissen: number;
  /** Dwellings of a patrimonium. */
  readonly woningen: number;
  /** Measured runs, after the warm-up. */
  readonly rondes: number;
  /** Warming up takes at least this long, so that fast work is compiled before it counts. In milliseconds. */
  readonly opwarming_ms: number;
}

export const VOL: Maat = {
  rijen: 5000,
  gemeenten: 60,
  doelgroepenGebied: 60,
  doelgroepenPerGemeente: 4,
  gebeurtenissen: 5000,
  woningen: 20_000,
  rondes: 9,
  opwarming_ms: 3000,
};

export const SNEL: Maat = {
  rijen: 20,
  gemeenten: 3,
  doelgroepenGebied: 2,
  doelgroepenPerGemeente: 1,
  gebeurtenissen: 60,
  woningen: 30,
  rondes: 1,
  opwarming_ms: 0,
};

/** Something to do, timed from call to result. */
export type Werk = () => unknown;

/** Another way to do the same work. */
export interface Ander {
  readonly naam: string;
  readonly werk: Werk;
}

/** What is timed, ready to start: all it needs is loaded. */
export interface Proef {
  readonly onze: Werk;
  /** Loaded only where it is timed, so that it does not count in our memory. */
  readonly anderen?: () => Promise<readonly Ander[]>;
}

export interface Scenario {
  /** What a reader sees, with the sizes in it. */
  readonly naam: (maat: Maat) => string;
  /** Timed in fresh processes, one run each, instead of warm in one process. */
  readonly koud?: true;
  /** Writes into `map`, a temporary folder, what the runs read. */
  readonly bereid?: (map: string, maat: Maat) => Promise<void>;
  readonly laad: (map: string, maat: Maat) => Promise<Proef>;
}
