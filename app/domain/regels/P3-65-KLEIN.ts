import type { Breuk } from '../cijfers/breuk.ts';
import { BRONNEN } from '../recht/bronnen.ts';
import { breukInWoorden } from '../taal/breukInWoorden.ts';
import { getal } from '../taal/getal.ts';
import { berekend } from './cijfer.ts';
import { type DeelMetOuderen, ouderenPerDeel } from './ouderenPerDeel.ts';
import { toetsOuderenplafond } from './ouderenplafond.ts';
import type { Regel, Vaststelling } from './regel.ts';

/** The figure that the cap cannot do without. */
const nietTeToetsen = ({ naam, plaatsCijfers, ouderen }: DeelMetOuderen, breuk: Breuk): Vaststelling => ({
  plaats: plaatsCijfers('kleineWoningen'),
  niveau: 'adviseert',
  tekst: `${naam} houdt ${getal(ouderen)} woningen voor ouderen; of dat hoogstens ${breukInWoorden(breuk)} van de kleine woningen is, kan niet getoetst worden: het aantal studio’s en woningen met 1 of 2 slaapkamers ontbreekt.`,
  cijfers: [berekend('woningen voor ouderen', ouderen, 'alle doelgroepen van ouderen samen')],
  herstel: 'Vul in 1.2 het aantal kleine woningen in, of de tabel per woningtype.',
});

/**
 * Ouderen get at most one third of the studios and of the dwellings with 1 or 2 bedrooms of a gemeente, all landlords
 * together; above it an extended doelgroepenplan is needed [002:196]. All doelgroepen of ouderen count together.
 */
export const p365Klein: Regel = {
  id: 'P3-65-KLEIN',
  titel: 'Ouderen: hun deel van de kleine woningen',
  niveau: 'blokkeert',
  bron: BRONNEN.ouderen,
  toets: (overzicht) => {
    const { waarde: breuk } = overzicht.recht.ouderenKlein;
    return ouderenPerDeel(overzicht).flatMap((deel) => {
      const { aantal, herkomst } = deel.kleineWoningen;
      if (aantal === null) return [nietTeToetsen(deel, breuk)];
      return toetsOuderenplafond(deel, {
        breuk,
        aandeel: breukInWoorden(breuk),
        soort: 'kleine woningen',
        geheel: aantal,
        herkomst,
        plaats: deel.plaats('aantallen'),
      });
    });
  },
};
