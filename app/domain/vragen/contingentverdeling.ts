import type { Vraag } from './vraag.ts';

/** Totals divided over zones. */
export const vragenContingentverdeling: readonly Vraag[] = [];
