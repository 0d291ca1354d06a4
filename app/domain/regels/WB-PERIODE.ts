import { BRONNEN } from '../recht/bronnen.ts';
import { cascades } from './cascades.ts';
import { ingevuld } from './cijfer.ts';
import type { Regel } from './regel.ts';

/**
 * A period of more than 10 years is in use [004:291], but some read the law as 'within the last 10'; as long as that is not
 * confirmed the rule only says so.
 */
export const wbPeriode: Regel = {
  id: 'WB-PERIODE',
  titel: 'Een lange periode bij de strengere woonbinding',
  niveau: 'adviseert',
  bron: BRONNEN.periodeWoonbinding,
  toets: (overzicht) => {
    const { waarde: grens } = overzicht.recht.woonbindingPeriode;
    return cascades(overzicht).flatMap(({ waar, stappen, plaats }) =>
      stappen.flatMap(({ periode }, index) =>
        periode === null || periode <= grens
          ? []
          : [
              {
                plaats: plaats(`stappen.${index}`),
                tekst: `Stap ${index + 1} van de strengere woonbinding (${waar}) kijkt ${periode} jaar terug; reglementen doen dat, maar het is nog te bevestigen of meer dan ${grens} jaar mag.`,
                cijfers: [ingevuld('periode', periode)],
                herstel: 'Vraag het na bij Wonen in Vlaanderen en bewaar het antwoord in het dossier.',
              },
            ],
      ),
    );
  },
};
