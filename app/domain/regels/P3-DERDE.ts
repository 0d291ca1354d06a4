import { hoogstens, isHoogstens } from '../cijfers/breuk.ts';
import { BRONNEN } from '../recht/bronnen.ts';
import { getal } from '../taal/getal.ts';
import { inGebied, inGemeente } from './plaats.ts';
import type { Regel } from './regel.ts';

/**
 * At most one third of the social rental dwellings of a gemeente is kept for all specifieke doelgroepen together; for the
 * gebied what is not divided over gemeenten counts too. No exception and no rounding: 3 × reserved ≤ dwellings.
 */
export const p3Derde: Regel = {
  id: 'P3-DERDE',
  titel: 'Hoogstens een derde voor alle doelgroepen samen',
  niveau: 'blokkeert',
  bron: BRONNEN.derdePatrimonium,
  toets: ({ gemeenten, naamGebied, woningen, voorbehouden, nietVerdeeld, recht: { derdePatrimonium } }) => {
    const breuk = derdePatrimonium.waarde;
    const rijen = [
      ...gemeenten.map((gemeente) => ({ ...gemeente, plaats: inGemeente(gemeente.nis, 'doelgroepen', 'aantallen') })),
      ...(nietVerdeeld > 0
        ? [{ naam: naamGebied, woningen, voorbehouden, plaats: inGebied('doelgroepen', 'aantallen') }]
        : []),
    ];
    return rijen.flatMap(({ naam, woningen, voorbehouden, plaats }) => {
      if (woningen === null || isHoogstens(voorbehouden, breuk, woningen)) return [];
      const maximum = hoogstens(breuk, woningen);
      return [
        {
          plaats,
          tekst: `${naam} behoudt ${getal(voorbehouden)} van ${getal(woningen)} woningen voor; het maximum is ${getal(maximum)}.`,
          cijfers: [
            { naam: 'voorbehouden woningen', waarde: voorbehouden, herkomst: 'berekend: alle doelgroepen samen' },
            { naam: 'sociale huurwoningen', waarde: woningen, herkomst: 'hoofdstuk 1.2' },
            { naam: 'maximum', waarde: maximum, herkomst: 'berekend: een derde, niet naar boven afgerond' },
          ],
          herstel: `Verminder de aantallen met minstens ${getal(voorbehouden - maximum)}.`,
        },
      ];
    });
  },
};
