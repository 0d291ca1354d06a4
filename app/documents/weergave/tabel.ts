import type { Kolom, Rij, Tabel, Voetnoot } from '../blokken.ts';

const voetnoot = (tekst: string): Voetnoot => ({ soort: 'voetnoot', inhoud: [{ soort: 'tekst', tekst }] });

/** A column of words, and one of figures (right-aligned); `breedte` is relative. */
export const woorden = (titel: string, breedte = 3): Kolom => ({ titel, uitlijning: 'links', breedte });
export const cijfers = (titel: string, breedte = 1): Kolom => ({ titel, uitlijning: 'rechts', breedte });

/** A row by its stable key; `totaal` prints it as a sum. */
export const rij = (sleutel: string, cellen: readonly string[], totaal = false): Rij => ({
  sleutel,
  cellen,
  ...(totaal ? { nadruk: 'totaal' as const } : {}),
});

/** A table from data; `noten` are the sources of its figures, each once, in order of first use. */
export const tabel = (
  id: string,
  titel: string,
  kolommen: readonly Kolom[],
  rijen: readonly Rij[],
  noten: readonly string[] = [],
): Tabel => ({ soort: 'tabel', id, titel, kolommen, rijen, noten: [...new Set(noten)].filter(Boolean).map(voetnoot) });
