import type { Vraag } from './vraag.ts';

/** The words of the 65+ sjabloon. */
export const vragenOuderen: readonly Vraag[] = [];
