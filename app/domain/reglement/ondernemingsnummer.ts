/**
 * Whether `nummer` is a Belgian ondernemingsnummer: ten digits starting with 0 or 1, whose last two are
 * 97 minus the remainder of the first eight by 97. Dots, spaces and a leading 'BE' are allowed.
 */
export function isOndernemingsnummer(nummer: string): boolean {
  const cijfers = nummer.replace(/^BE/i, '').replace(/[.\s]/g, '');
  if (!/^[01]\d{9}$/.test(cijfers)) return false;
  return 97 - (Number(cijfers.slice(0, 8)) % 97) === Number(cijfers.slice(8));
}
