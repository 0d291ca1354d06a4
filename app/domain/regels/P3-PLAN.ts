import type { DoelgroepInOverzicht } from '../cijfers/overzicht.ts';
import { BRONNEN } from '../recht/bronnen.ts';
import { lijstitem } from '../recht/doelgroepenlijst.ts';
import { opsomming } from '../taal/opsomming.ts';
import { noemDoelgroep } from './benoem.ts';
import { ontbrekendInPlan } from './ontbrekendInPlan.ts';
import { inDoelgroep } from './plaats.ts';
import type { Regel, Vaststelling } from './regel.ts';

const KIES = 'Kies het nummer van de lijst, of “niet op de lijst”.';

/** The choice that the program never makes itself: which item of the list, or none. */
function keuzeOntbreekt({ doelgroep, gemeente }: DoelgroepInOverzicht, gegeven: string): Vaststelling {
  return {
    plaats: inDoelgroep(gemeente, doelgroep.sleutel, 'lijst'),
    tekst: `Voor ${noemDoelgroep(doelgroep)} is ${gegeven}; elke doelgroep staat op de lijst van artikel 6.27, of uitdrukkelijk niet.`,
    herstel: KIES,
  };
}

/** The plan that a doelgroep off the list needs. */
function planOnvolledig(inOverzicht: DoelgroepInOverzicht): Vaststelling[] {
  const { doelgroep, gemeente } = inOverzicht;
  const delen = ontbrekendInPlan(inOverzicht);
  if (delen.length === 0) return [];
  return [
    {
      plaats: inDoelgroep(gemeente, doelgroep.sleutel, '', 'doelgroepenplannen'),
      tekst: `De doelgroep ${noemDoelgroep(doelgroep)} staat niet op de lijst en heeft een volledig doelgroepenplan nodig; er ontbreekt: ${opsomming(delen)}.`,
      herstel: `Vul in het doelgroepenplan aan: ${opsomming(delen)}.`,
    },
  ];
}

/**
 * A doelgroep is mapped onto an item of the list of art. 6.27, or it is said to be off the list; then its doelgroepenplan
 * is complete and the dossier goes to the minister [000:530, 002:121-130].
 */
export const p3Plan: Regel = {
  id: 'P3-PLAN',
  titel: 'Een volledig doelgroepenplan buiten de lijst',
  niveau: 'blokkeert',
  bron: BRONNEN.doelgroepenplan,
  toets: ({ doelgroepen }) =>
    doelgroepen.flatMap((inOverzicht) => {
      const { keuze, item } = inOverzicht.doelgroep.lijst;
      if (keuze === 'niet-op-de-lijst') return planOnvolledig(inOverzicht);
      if (keuze === null) return [keuzeOntbreekt(inOverzicht, 'nog niet gekozen of ze op de lijst staat')];
      if (lijstitem(item) !== undefined) return [];
      const gegeven = item === '' ? 'geen item van de lijst gekozen' : `het onbekende item “${item}” gekozen`;
      return [keuzeOntbreekt(inOverzicht, gegeven)];
    }),
};
