const LETTERS = 26;
const CODE_A = 65;

/** The letters of a column, counted from 0: 0 is A, 26 is AA. */
export function kolomletters(kolom: number): string {
  const rest = String.fromCharCode(CODE_A + (kolom % LETTERS));
  return kolom < LETTERS ? rest : kolomletters(Math.floor(kolom / LETTERS) - 1) + rest;
}

/** The number of a column by its letters, counted from 1: 'A' is 1, 'aa' is 27; 0 without letters. */
export const kolomnummer = (letters: string): number =>
  [...letters.toUpperCase()].reduce((som, letter) => som * LETTERS + letter.charCodeAt(0) - CODE_A + 1, 0);
