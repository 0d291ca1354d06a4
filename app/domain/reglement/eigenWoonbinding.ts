import type { Dossier } from './dossier.ts';
import type { WoonbindingGemeente } from './woonbinding.ts';

/**
 * The choice on strengere woonbinding of one gemeente (NIS code) as far as it counts: where 2.1 leaves it to each gemeente, or
 * where deel 2 of this gemeente stands on its own. Null where the gemeente follows what 2.1 says for all [001:94, 101].
 */
export function eigenWoonbinding(dossier: Dossier, nis: string): WoonbindingGemeente | null {
  const eigen = dossier.perGemeente[nis]?.woonbinding ?? null;
  if (dossier.hoofdstukken.woonbinding.strenger === 'per-gemeente') return eigen;
  return eigen?.opZichzelf ? eigen : null;
}

/** Whether deel 2 of this gemeente takes the place of a choice that 2.1 makes for all. */
export const wijktAf = (dossier: Dossier, nis: string): boolean =>
  dossier.hoofdstukken.woonbinding.strenger !== 'per-gemeente' && eigenWoonbinding(dossier, nis) !== null;
