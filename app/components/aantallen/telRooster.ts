import { hoogstens } from '../../domain/cijfers/breuk.ts';
import { maakOverzicht } from '../../domain/cijfers/overzicht.ts';
import { som } from '../../domain/cijfers/tellingen.ts';
import type { Dossier } from '../../domain/reglement/dossier.ts';
import { type Grensgroep, maakGrensgroepen } from '../levend/maakGrensgroepen.ts';
import { doelgroepenVan } from './cel.ts';

/** Everything in the table that is computed, in counts of dwellings. */
export interface Roostertelling {
  readonly groepen: readonly Grensgroep[];
  /** The sum of each column ('ouderen.aantal'), with what is not divided. */
  readonly kolommen: Readonly<Record<string, number>>;
  /** All gemeenten and doelgroepen together, and a third of the dwellings of the gebied (null as long as not known). */
  readonly voorbehouden: number;
  readonly maximum: number | null;
}

/** Counts the table with the code of the rules. */
export function telRooster(dossier: Dossier): Roostertelling {
  const overzicht = maakOverzicht(dossier);
  const { recht, woningen } = overzicht;
  const nissen = new Set(overzicht.gemeenten.map(({ nis }) => nis));
  const kolommen = doelgroepenVan(dossier, null).flatMap(({ sleutel, aantallen, nietVerdeeld }) => {
    const rijen = aantallen.filter(({ gemeente }) => nissen.has(gemeente));
    return [
      [`${sleutel}.aantal`, som(rijen.map(({ aantal }) => aantal ?? 0)) + (nietVerdeeld ?? 0)],
      [`${sleutel}.plafond`, som(rijen.map(({ plafond }) => plafond ?? 0))],
    ] as const;
  });
  return {
    groepen: maakGrensgroepen(overzicht),
    kolommen: Object.fromEntries(kolommen),
    voorbehouden: overzicht.voorbehouden,
    maximum: woningen === null ? null : hoogstens(recht.derdePatrimonium.waarde, woningen),
  };
}
