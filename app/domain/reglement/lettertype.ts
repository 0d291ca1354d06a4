const LETTERTYPE = /^[\p{L}\p{N}][\p{L}\p{N} .'-]{0,59}$/u;

/** Whether a text can be the name of a font: at most 60 letters, digits, spaces, dots, apostrophes and hyphens. */
export const isLettertype = (naam: string): boolean => LETTERTYPE.test(naam);
