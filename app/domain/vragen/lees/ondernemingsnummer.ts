/**
 * Whether `nummer` is a Belgian ondernemingsnummer, by the same check as the schema of the woonmaatschappij (a test keeps both
 * equal): ten digits starting with 0 or 1, of which the last two are 97 minus the remainder of the first eight by 97.
 */
export function heeftControlecijfers(nummer: string): boolean {
  const cijfers = nummer.replace(/^BE/i, '').replace(/[.\s]/g, '');
  return /^[01]\d{9}$/.test(cijfers) && 97 - (Number(cijfers.slice(0, 8)) % 97) === Number(cijfers.slice(8));
}
