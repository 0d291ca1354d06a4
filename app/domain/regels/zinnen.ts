/**
 * A full stop, question or exclamation mark before a new sentence, or a new line that does not go on with a list:
 * 'voorrang krijgt:' and the items under it are one sentence.
 */
const ZINSEINDE = /(?<=[.!?])\s+(?=[\p{Lu}“"‘(])|\n(?!\s*(?:[-*]|\d+[.)])\s)/u;

/** The sentences of a long text, without blanks around them. */
export const zinnen = (tekst: string): string[] =>
  tekst
    .split(ZINSEINDE)
    .map((zin) => zin.replace(/\s+/g, ' ').trim())
    .filter((zin) => zin !== '');
