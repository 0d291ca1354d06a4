/** What a spreadsheet would take for a formula, with or without apostrophes that were put in front of it before. */
const FORMULE = /^'*[=+\-@\t\r]/;
const BESCHERMD = /^'+[=+\-@\t\r]/;

/** A cell for CSV: text that a spreadsheet would take for a formula gets an apostrophe in front. */
export const metFormulebescherming = (cel: string): string => (FORMULE.test(cel) ? `'${cel}` : cel);

/** A cell of CSV without that apostrophe: the opposite of `metFormulebescherming`. */
export const zonderFormulebescherming = (cel: string): string => (BESCHERMD.test(cel) ? cel.slice(1) : cel);
