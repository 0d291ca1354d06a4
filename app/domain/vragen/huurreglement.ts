import type { Vraag } from './vraag.ts';

/** IHR: general part. */
export const vragenHuurreglement: readonly Vraag[] = [];
