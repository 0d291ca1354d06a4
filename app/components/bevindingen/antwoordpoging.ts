/** An answer that was not accepted: for which bevinding, what was typed, why not, and what somebody else wrote meanwhile. */
export interface Antwoordpoging {
  readonly regel: string;
  readonly plaats: string;
  readonly reden: string;
  readonly fout: string;
  /** The answer that stands there now, when somebody else gave or withdrew one meanwhile. */
  readonly intussen: string | null;
}
