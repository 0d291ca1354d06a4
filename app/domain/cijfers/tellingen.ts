import type { Gemeente } from '../reglement/gemeenten.ts';

/** The sum of counts. */
export const som = (aantallen: readonly number[]): number => aantallen.reduce((totaal, aantal) => totaal + aantal, 0);

/** Dwellings of all landlords together; null when there is no row, or one without a number. */
export function telWoningen(rijen: Gemeente['woningen']): number | null {
  if (rijen.length === 0 || rijen.some(({ aantal }) => aantal === null)) return null;
  return som(rijen.map(({ aantal }) => aantal ?? 0));
}

/** Totals of the table by type: all dwellings, and those with at most 2 bedrooms; null when a cell is empty. */
export function telWoningenPerType(tabel: Gemeente['perType']): { totaal: number; klein: number } | null {
  const cellen = [...tabel.eengezinswoning, ...tabel.appartement];
  if (cellen.some((aantal) => aantal === null)) return null;
  const [een, twee] = tabel.eengezinswoning;
  const [studio, appartement1, appartement2] = tabel.appartement;
  return {
    totaal: som(cellen.map((aantal) => aantal ?? 0)),
    klein: som([een, twee, studio, appartement1, appartement2].map((aantal) => aantal ?? 0)),
  };
}
