/** A cell that was not saved, with what was typed and why. */
export interface Celfout {
  /** Name of the cell. */
  readonly naam: string;
  /** Which number it is: 'Berlare, Vanaf 65 jaar'. */
  readonly waar: string;
  readonly tekst: string;
  readonly getypt: string;
  /** The page of the chapter, when somebody else changed it meanwhile; null when the number cannot be read. */
  readonly hoofdstuk: string | null;
}

/** What comes back when not everything could be saved. */
export interface Roosterantwoord {
  /** 422: numbers that cannot be read. 409: somebody else changed the same number. 500: the save failed. */
  readonly status: 409 | 422 | 500;
  readonly melding: string;
  /** Version of the dossier on which the next save is made: after a 409 the one of the page, else the one that was seen before. */
  readonly gezien: number | null;
  readonly fouten: readonly Celfout[];
}
