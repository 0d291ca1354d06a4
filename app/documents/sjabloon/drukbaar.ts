const WITRUIMTE = /[\t\v\f\u0085]/g;
const VERBODEN = /[\u0000-\u0008\u000e-\u001f\u007f\ufffe\uffff]|\p{Cs}/gu;
const TE_ZUIVEREN = /[\u0000-\u0009\u000b-\u001f\u007f\u0085\ufffe\uffff]|\p{Cs}/u;

/**
 * A text as it may stand in DOCX and HTML: line ends become '\n', tabs and page breaks a space, and the characters that XML 1.0
 * forbids (control characters, half surrogates) are dropped. Everything else stays, right-to-left marks included.
 */
export const drukbaar = (tekst: string): string =>
  TE_ZUIVEREN.test(tekst) ? tekst.replace(/\r\n?/g, '\n').replace(WITRUIMTE, ' ').replace(VERBODEN, '') : tekst;

/** A text on one line: as `drukbaar`, with every line end and the blanks around it as one space, and no blanks at its ends. */
export const opEenRegel = (tekst: string): string =>
  drukbaar(tekst)
    .split('\n')
    .map((regel) => regel.trim())
    .filter((regel) => regel !== '')
    .join(' ');
