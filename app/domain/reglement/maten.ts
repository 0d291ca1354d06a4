/** Longest text of a one-line field and of a long field, in characters; longer input is refused with its length. */
export const KORT_MAX = 500;
export const LANG_MAX = 20_000;
/** Largest count that the program accepts (dwellings, inhabitants, candidates). */
export const AANTAL_MAX = 9_999_999;
/** 100 % in hundredths of a percent, in which shares are kept. */
export const PERCENTAGE_MAX = 10_000;
/** Years that a term may begin or end in. */
export const JAAR_MIN = 1900;
export const JAAR_MAX = 2200;
/** The form of a stable key of an item. */
export const SLEUTEL = /^[a-z0-9][a-z0-9-]{0,59}$/;
