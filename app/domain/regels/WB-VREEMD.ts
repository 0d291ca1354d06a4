import { BRONNEN } from '../recht/bronnen.ts';
import { opsomming } from '../taal/opsomming.ts';
import { cascades } from './cascades.ts';
import { ingevuld } from './cijfer.ts';
import type { Regel } from './regel.ts';
import { motiveringenWoonbinding, vrijeTeksten } from './teksten.ts';
import { zoekVreemdeBinding } from './vreemdeBinding.ts';

const HERSTEL =
  'Schrap deze binding; alleen jaren van bewoning in de gemeente of het werkingsgebied tellen, en mantelzorg.';

/**
 * Binding by birth, deelgemeente, wijk, work or school belongs to the old regime [002:87-89] and is none of the points that
 * a toewijzingsreglement may still decide on [001:39-43]; neither as a step nor in the text.
 */
export const wbVreemd: Regel = {
  id: 'WB-VREEMD',
  titel: 'Geen bindingsfactoren van het oude stelsel',
  niveau: 'blokkeert',
  bron: BRONNEN.oudeBindingsfactoren,
  toets: (overzicht) => [
    ...cascades(overzicht).flatMap(({ waar, stappen, plaats }) =>
      stappen.flatMap(({ factor }, index) =>
        factor === 'gemeente'
          ? []
          : [
              {
                plaats: plaats(`stappen.${index}`),
                tekst: `Stap ${index + 1} van de strengere woonbinding (${waar}) geeft voorrang op grond van ${factor}; dat was een bindingsfactor van het oude stelsel, nu telt alleen wonen in de gemeente.`,
                cijfers: [ingevuld('bindingsfactor', factor)],
                herstel: HERSTEL,
              },
            ],
      ),
    ),
    ...[...motiveringenWoonbinding(overzicht), ...vrijeTeksten(overzicht)].flatMap(({ plaats, tekst }) => {
      const gevonden = zoekVreemdeBinding(tekst);
      const eerste = gevonden[0];
      if (eerste === undefined) return [];
      const factoren = opsomming([...new Set(gevonden.map(({ factor }) => factor))]);
      return [
        {
          plaats,
          tekst: `De tekst geeft voorrang op grond van ${factoren}, een bindingsfactor van het oude stelsel: “${eerste.zin}”; nu telt alleen wonen in de gemeente of het werkingsgebied.`,
          cijfers: gevonden.map(({ factor, zin }) => ingevuld(factor, zin)),
          herstel: HERSTEL,
        },
      ];
    }),
  ],
};
