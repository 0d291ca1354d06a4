import { hoofdletter } from '../../domain/taal/hoofdletter.ts';
import type { Merkteken } from '../Merkje.tsx';
import { nogVragen } from '../nogVragen.ts';

/** How far an item is, by how many of its questions must still be answered. */
export const standVanDeel = (open: number): Merkteken =>
  open === 0 ? { toon: 'ok', tekst: 'Volledig' } : { toon: 'bezig', tekst: hoofdletter(nogVragen(open)) };
