import type { Vraag } from './vraag.ts';

/** HR: Aanmelding. */
export const vragenRaadAanmelding: readonly Vraag[] = [];
/** HR: Begeleiding. */
export const vragenRaadBegeleiding: readonly Vraag[] = [];
/** HR: Coordinatie. */
export const vragenRaadCoordinatie: readonly Vraag[] = [];
/** HR: Evaluatie. */
export const vragenRaadEvaluatie: readonly Vraag[] = [];
/** HR: Opdrachten. */
export const vragenRaadOpdrachten: readonly Vraag[] = [];
/** HR: Samenstelling. */
export const vragenRaadSamenstelling: readonly Vraag[] = [];
/** HR: Vergaderingen. */
export const vragenRaadVergaderingen: readonly Vraag[] = [];
