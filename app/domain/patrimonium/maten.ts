/** Technical limits of a patrimonium that is read from a file; none of them is law. */

/** Most dwellings in one patrimonium. */
export const WONINGEN_MAX = 20_000;
/** Largest row number of a sheet: the dwellings with room for a heading and empty rows. */
export const BLADRIJ_MAX = 25_000;
/** Most columns of a sheet. */
export const KOLOMMEN_MAX = 100;
/** Most bedrooms of one dwelling: more is a slip of the pen. */
export const SLAAPKAMERS_MAX = 10;
/** Largest file, in bytes. */
export const REKENBLAD_MAX_BYTES = 5 * 1024 * 1024;
/** In how many of the first rows the headings are looked for. */
export const KOP_BINNEN = 10;
