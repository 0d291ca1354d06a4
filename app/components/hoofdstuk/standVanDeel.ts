import type { Merkteken } from '../Merkje.tsx';

/** How far an item is, by how many of its questions must still be answered. */
export const standVanDeel = (open: number): Merkteken =>
  open === 0
    ? { toon: 'ok', tekst: 'Volledig' }
    : { toon: 'bezig', tekst: `nog ${open} ${open === 1 ? 'vraag' : 'vragen'}` };
