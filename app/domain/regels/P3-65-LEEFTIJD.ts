import { BRONNEN } from '../recht/bronnen.ts';
import { noemDoelgroep } from './benoem.ts';
import { ingevuld } from './cijfer.ts';
import { inDoelgroep } from './plaats.ts';
import type { Regel } from './regel.ts';

/**
 * A doelgroep of ouderen starts at 65 or higher [002:186]. A cascade inside it (75, 70, 65) is free, and of a couple one
 * partner suffices [004:373]: the rule looks at the lowest age only.
 */
export const p365Leeftijd: Regel = {
  id: 'P3-65-LEEFTIJD',
  titel: 'Ouderen: de laagste leeftijd',
  niveau: 'blokkeert',
  bron: BRONNEN.ouderen,
  toets: ({ doelgroepen, recht: { ouderenLeeftijd } }) =>
    doelgroepen.flatMap(({ doelgroep, gemeente, ouderen }) => {
      const { leeftijdVanaf } = doelgroep;
      if (!ouderen || (leeftijdVanaf !== null && leeftijdVanaf >= ouderenLeeftijd.waarde)) return [];
      const gegeven = leeftijdVanaf === null ? 'heeft nog geen laagste leeftijd' : `begint bij ${leeftijdVanaf} jaar`;
      return [
        {
          plaats: inDoelgroep(gemeente, doelgroep.sleutel, 'leeftijdVanaf'),
          tekst: `De doelgroep ${noemDoelgroep(doelgroep)} ${gegeven}; ouderen zijn kandidaat-huurders vanaf ${ouderenLeeftijd.waarde} jaar.`,
          cijfers: leeftijdVanaf === null ? [] : [ingevuld('laagste leeftijd', leeftijdVanaf)],
          herstel: `Vul als laagste leeftijd ${ouderenLeeftijd.waarde} of meer in.`,
        },
      ];
    }),
};
