const NIET_ASCII = /[^\u0000-\u007f]/;

/** Lower case without accents: 'Crèche' is 'creche'. */
export const zonderAccenten = (tekst: string): string =>
  (NIET_ASCII.test(tekst) ? tekst.normalize('NFD').replace(/\p{M}/gu, '') : tekst).toLowerCase();

/** The words of a text, for comparing what people typed: lower case, no accents, punctuation as single spaces. */
export const vereenvoudig = (tekst: string): string =>
  zonderAccenten(tekst)
    .replace(/[^a-z0-9+]+/g, ' ')
    .trim();
