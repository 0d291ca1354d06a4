import { BRONNEN } from '../recht/bronnen.ts';
import type { Regel } from './regel.ts';
import { aantallenTegengesproken } from './tegenspraak/aantallen.ts';
import { afkortingenTegengesproken } from './tegenspraak/afkortingen.ts';
import { dataTegengesproken } from './tegenspraak/data.ts';
import { gemeentenTegengesproken } from './tegenspraak/gemeenten.ts';
import { verdelingTegengesproken } from './tegenspraak/verdeling.ts';

/**
 * What the reglement says is not contradicted by its own figures and dates. Totals and shares are computed, so they cannot
 * be wrong; this rule looks at what a user states beside them. Our own check, found in published reglementen.
 */
export const trCijfers: Regel = {
  id: 'TR-CIJFERS',
  titel: 'Geen uitspraak tegen de eigen cijfers in',
  niveau: 'waarschuwt',
  bron: BRONNEN.eigenControle,
  toets: (overzicht) => [
    ...dataTegengesproken(overzicht),
    ...gemeentenTegengesproken(overzicht),
    ...aantallenTegengesproken(overzicht),
    ...verdelingTegengesproken(overzicht),
    ...afkortingenTegengesproken(overzicht),
  ],
};
