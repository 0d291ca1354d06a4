import { maakOverzicht, type Overzicht } from '../domain/cijfers/overzicht.ts';
import { toets } from '../domain/regels/index.ts';
import type { Bevinding } from '../domain/regels/regel.ts';
import type { Dossier } from '../domain/reglement/dossier.ts';

/**
 * Counts a dossier and runs all rules on it. `opDatum` (YYYY-MM-DD) chooses the law when the reglement itself names no date;
 * null is the law as it stands last.
 */
export function keurDossier(
  dossier: Dossier,
  opDatum: string | null = null,
): { overzicht: Overzicht; bevindingen: Bevinding[] } {
  const overzicht = maakOverzicht(dossier, opDatum);
  return { overzicht, bevindingen: toets(overzicht) };
}
