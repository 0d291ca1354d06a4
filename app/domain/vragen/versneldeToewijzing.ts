import type { Vraag } from './vraag.ts';

/** IHR: pijler 2. */
export const vragenVersneldeToewijzing: readonly Vraag[] = [];
