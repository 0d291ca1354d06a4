import type { Vraag } from './vraag.ts';

/** IHR: rationele bezetting. */
export const vragenRationeleBezetting: readonly Vraag[] = [];
