/** An answer that was not accepted: for which bevinding, what was typed, why not, and what somebody else wrote meanwhile. */
export interface Antwoordpoging {
  readonly regel: string;
  readonly plaats: string;
  readonly reden: string;
  /** The reason that the next try is made on: the one that was seen, or what stands there now. */
  readonly gezien: string;
  readonly fout: string;
  /** The answer that stands there now, when somebody else gave or withdrew one meanwhile. */
  readonly intussen: string | null;
}
