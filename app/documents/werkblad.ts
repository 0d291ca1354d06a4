/** A column of a sheet that is written: its heading, and its width in characters. */
export interface Werkbladkolom {
  readonly titel: string;
  readonly breedte: number;
}

/** A sheet to write: headings, then rows of text. */
export interface Werkblad {
  readonly naam: string;
  readonly kolommen: readonly Werkbladkolom[];
  readonly rijen: readonly (readonly string[])[];
  /** The row of the headings, counted from 1; rows above it stay empty unless `ervoor` fills them. 1 unless given. */
  readonly kopRij?: number;
  readonly ervoor?: readonly (readonly string[])[];
}
