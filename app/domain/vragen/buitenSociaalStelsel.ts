import type { Vraag } from './vraag.ts';

/** IHR: lettings outside the social regime. */
export const vragenBuitenSociaalStelsel: readonly Vraag[] = [];
