/** Letter of each kind of node in a derived id: the second paragraph of 'woonbinding' is 'woonbinding.a2'. */
export const LETTER = { sectie: 's', alinea: 'a', lijst: 'l', lijstpunt: 'p', tabel: 't', kader: 'k' } as const;

export type Letter = (typeof LETTER)[keyof typeof LETTER];

/**
 * An id that may stand in HTML and in a link: lower case letters, digits, points and hyphens, starting with a letter.
 * 'Geïsoleerd wonen/11002' is 'geisoleerd-wonen-11002'.
 */
export function veiligeId(tekst: string): string {
  const kaal = tekst
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9.-]/g, '-');
  return /^[a-z]/.test(kaal) ? kaal : `n${kaal}`;
}
