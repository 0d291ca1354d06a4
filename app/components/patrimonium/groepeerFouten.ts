import type { Rijfout } from '../../domain/patrimonium/lees/leesWoningen.ts';

/** The same problem with the same value in several rows. */
export interface Foutgroep {
  readonly kolom: string;
  readonly waarde: string;
  readonly melding: string;
  readonly aantal: number;
  /** The first of its rows, as the spreadsheet numbers them. */
  readonly rijen: readonly number[];
}

/** How many groups, and how many rows of each, are named. */
const GROEPEN = 10;
const RIJEN = 5;

/** The problems that several rows share, the most frequent first: repaired once, they go from all of them. */
export function groepeerFouten(fouten: readonly Rijfout[]): Foutgroep[] {
  const groepen = new Map<string, Foutgroep & { aantal: number; rijen: number[] }>();
  for (const { rij, kolom, waarde, melding } of fouten) {
    const sleutel = JSON.stringify([kolom, waarde, melding]);
    const groep = groepen.get(sleutel) ?? { kolom, waarde, melding, aantal: 0, rijen: [] };
    groep.aantal += 1;
    if (groep.rijen.length < RIJEN) groep.rijen.push(rij);
    groepen.set(sleutel, groep);
  }
  return [...groepen.values()]
    .filter(({ aantal }) => aantal > 1)
    .sort((een, ander) => ander.aantal - een.aantal)
    .slice(0, GROEPEN);
}
