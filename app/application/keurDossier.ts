import type { Gekeurd } from '../documents/weergave/gekeurd.ts';
import { maakOverzicht } from '../domain/cijfers/overzicht.ts';
import { toets } from '../domain/regels/index.ts';
import type { Dossier } from '../domain/reglement/dossier.ts';

/** What was found of a dossier as it stands. A dossier never changes in place, so this stays right for as long as it is in use. */
const keuringen = new WeakMap<Dossier, Gekeurd>();

function keur(dossier: Dossier, opDatum: string | null): Gekeurd {
  const overzicht = maakOverzicht(dossier, opDatum);
  return { overzicht, bevindingen: toets(overzicht) };
}

/**
 * Counts a dossier and runs all rules on it; once for each version of the dossier, however many pages ask. `opDatum` (YYYY-MM-DD)
 * chooses the law when the reglement itself names no date; null is the law as it stands last.
 */
export function keurDossier(dossier: Dossier, opDatum: string | null = null): Gekeurd {
  if (opDatum !== null) return keur(dossier, opDatum);
  const eerder = keuringen.get(dossier) ?? keur(dossier, null);
  keuringen.set(dossier, eerder);
  return eerder;
}
