import { hoogstens, isHoogstens } from '../cijfers/breuk.ts';
import { BRONNEN } from '../recht/bronnen.ts';
import { breukInWoorden } from '../taal/breukInWoorden.ts';
import { getal } from '../taal/getal.ts';
import { berekend, herkomstWoningen, herkomstWoningenGebied } from './cijfer.ts';
import { inGebied, inGemeente } from './plaats.ts';
import type { Regel } from './regel.ts';

/**
 * At most one third of the social rental dwellings of a gemeente is kept for all specifieke doelgroepen together; for the
 * gebied what is not divided over gemeenten counts too. No exception and no rounding: 3 × reserved ≤ dwellings.
 * A gemeente without its number of dwellings is the business of P3-NOEMER; the gebied as a whole is then checked here.
 */
export const p3Derde: Regel = {
  id: 'P3-DERDE',
  titel: 'Het deel van de woningen voor alle doelgroepen samen',
  niveau: 'blokkeert',
  bron: BRONNEN.derdePatrimonium,
  toets: (overzicht) => {
    const { gemeenten, naamGebied, nietVerdeeld, recht } = overzicht;
    const { waarde: breuk } = recht.derdePatrimonium;
    const rijen = gemeenten.map(({ nis, naam, woningen, voorbehouden, gegevens }) => ({
      naam,
      woningen,
      voorbehouden,
      herkomst: herkomstWoningen(gegevens.woningen),
      plaats: inGemeente(nis, 'doelgroepen', 'aantallen'),
    }));
    if (nietVerdeeld > 0 || gemeenten.some(({ woningen }) => woningen === null)) {
      rijen.push({
        naam: naamGebied || 'Het werkingsgebied',
        woningen: overzicht.woningen,
        voorbehouden: overzicht.voorbehouden,
        herkomst: herkomstWoningenGebied(overzicht),
        plaats: inGebied('doelgroepen', 'aantallen'),
      });
    }
    return rijen.flatMap(({ naam, woningen, voorbehouden, herkomst, plaats }) => {
      if (woningen === null || isHoogstens(voorbehouden, breuk, woningen)) return [];
      const maximum = hoogstens(breuk, woningen);
      return [
        {
          plaats,
          tekst: `${naam} behoudt ${getal(voorbehouden)} van ${getal(woningen)} woningen voor; het maximum is ${getal(maximum)}.`,
          cijfers: [
            berekend('voorbehouden woningen', voorbehouden, 'alle doelgroepen samen'),
            { naam: 'sociale huurwoningen', waarde: woningen, herkomst },
            berekend('maximum', maximum, `${breukInWoorden(breuk)}, niet naar boven afgerond`),
          ],
          herstel: `Verminder de aantallen met minstens ${getal(voorbehouden - maximum)}.`,
        },
      ];
    });
  },
};
