import type { Overzicht } from '../../domain/cijfers/overzicht.ts';
import type { Bevinding } from '../../domain/regels/regel.ts';

/** A counted dossier with its bevindingen; keurDossier makes it. */
export interface Gekeurd {
  readonly overzicht: Overzicht;
  readonly bevindingen: readonly Bevinding[];
}
