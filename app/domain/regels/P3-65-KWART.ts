import { BRONNEN } from '../recht/bronnen.ts';
import { breukInWoorden } from '../taal/breukInWoorden.ts';
import { ouderenPerDeel } from './ouderenPerDeel.ts';
import { toetsOuderenplafond } from './ouderenplafond.ts';
import type { Regel } from './regel.ts';

/**
 * Ouderen get at most a quarter of all social rental dwellings of a gemeente, all landlords together; above it an extended
 * doelgroepenplan is needed [002:197]. A gemeente without its number of dwellings is the business of P3-NOEMER.
 */
export const p365Kwart: Regel = {
  id: 'P3-65-KWART',
  titel: 'Ouderen: hun deel van alle woningen',
  niveau: 'blokkeert',
  bron: BRONNEN.ouderen,
  toets: (overzicht) =>
    ouderenPerDeel(overzicht).flatMap((deel) => {
      const { aantal, herkomst } = deel.woningen;
      if (aantal === null) return [];
      return toetsOuderenplafond(deel, {
        breuk: overzicht.recht.ouderenPatrimonium.waarde,
        aandeel: breukInWoorden(overzicht.recht.ouderenPatrimonium.waarde),
        soort: 'sociale huurwoningen',
        geheel: aantal,
        herkomst,
        plaats: deel.plaats('aantallen'),
      });
    }),
};
