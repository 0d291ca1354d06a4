import type { Vraag } from './vraag.ts';

/** IHR: pijler 4. */
export const vragenInterneMutaties: readonly Vraag[] = [];
