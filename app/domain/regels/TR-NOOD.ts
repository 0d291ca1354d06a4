import type { DoelgroepInOverzicht, GemeenteInOverzicht, Overzicht } from '../cijfers/overzicht.ts';
import { BRONNEN } from '../recht/bronnen.ts';
import { noemDoelgroep } from './benoem.ts';
import { cascades } from './cascades.ts';
import { inDoelgroep } from './plaats.ts';
import type { Regel, Vaststelling } from './regel.ts';

/** Whether objective figures stand behind a doelgroep: in its plan, its candidates, or for ouderen the inhabitants from 65. */
function heeftCijfers({ plan, ouderen }: DoelgroepInOverzicht, gemeenten: readonly GemeenteInOverzicht[]): boolean {
  if (plan !== null && (plan.kandidaten.aantal !== null || /\d/.test(plan.cijfers) || /\d/.test(plan.nood)))
    return true;
  return ouderen && gemeenten.some(({ gegevens }) => gegevens.inwoners.vanaf65 !== null);
}

function toetsDoelgroep(inOverzicht: DoelgroepInOverzicht, gemeenten: readonly GemeenteInOverzicht[]): Vaststelling[] {
  const { doelgroep, gemeente } = inOverzicht;
  const naam = noemDoelgroep(doelgroep);
  const gevonden: Vaststelling[] = [];
  if (!heeftCijfers(inOverzicht, gemeenten)) {
    gevonden.push({
      plaats: inDoelgroep(gemeente, doelgroep.sleutel, 'nood', 'doelgroepenplannen'),
      tekst: `Voor ${naam} staat geen enkel cijfer in het doelgroepenplan; een afwijking steunt op objectieve gegevens over de lokale nood.`,
      herstel: 'Vul kandidaat-huurders, omvang van de doelgroep, patrimonium of wachttijd in.',
    });
  }
  if (doelgroep.lijst.keuze !== null && doelgroep.lijst.motivering.trim() === '') {
    gevonden.push({
      plaats: inDoelgroep(gemeente, doelgroep.sleutel, 'lijst.motivering'),
      tekst: `Waarom ${naam} ${doelgroep.lijst.keuze === 'op-de-lijst' ? 'bij dit item van de lijst hoort' : 'niet op de lijst staat'}, is niet gemotiveerd.`,
      herstel: 'Leg uit hoe de doelgroep zich tot de lijst verhoudt.',
    });
  }
  return gevonden;
}

/**
 * Each deviation from the standard rules has objective figures or a motivation behind it in the text [002:66, 140]: every
 * doelgroep, its place on or off the list, and a strengere woonbinding.
 */
export const trNood: Regel = {
  id: 'TR-NOOD',
  titel: 'Objectieve gegevens achter elke afwijking',
  niveau: 'waarschuwt',
  bron: BRONNEN.localeNood,
  toets: (overzicht: Overzicht) => {
    const perNis = new Map(overzicht.gemeenten.map((gemeente) => [gemeente.nis, [gemeente]]));
    return [
      ...cascades(overzicht)
        .filter(({ motivering }) => motivering.trim() === '')
        .map(({ waar, plaats }) => ({
          plaats: plaats('motivering'),
          tekst: `De strengere woonbinding (${waar}) is niet gemotiveerd.`,
          herstel: 'Zeg waarom langdurige inwoners hier meer voorrang nodig hebben, met cijfers.',
        })),
      ...overzicht.doelgroepen.flatMap((inOverzicht) =>
        toetsDoelgroep(inOverzicht, perNis.get(inOverzicht.gemeente ?? '') ?? overzicht.gemeenten),
      ),
    ];
  },
};
