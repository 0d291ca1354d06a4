import { type Breuk, hoogstens, isHoogstens } from '../cijfers/breuk.ts';
import type { DoelgroepInOverzicht } from '../cijfers/overzicht.ts';
import { getal } from '../taal/getal.ts';
import { opsomming } from '../taal/opsomming.ts';
import { noemDoelgroep } from './benoem.ts';
import { berekend } from './cijfer.ts';
import { ontbrekendInPlan } from './ontbrekendInPlan.ts';
import type { DeelMetOuderen } from './ouderenPerDeel.ts';
import type { Plaats } from './plaats.ts';
import type { Vaststelling } from './regel.ts';

/** A cap on the dwellings for ouderen: a share, in figures and in Dutch words, of a kind of dwellings. */
export interface Ouderenplafond {
  readonly breuk: Breuk;
  readonly aandeel: string;
  readonly soort: string;
  readonly geheel: number;
  readonly herkomst: string;
  readonly plaats: Plaats;
}

/** The plans that are not complete, each with what it misses: '“ouderen” (beschrijving en specifieke problemen)'. */
const onvolledigePlannen = (doelgroepen: readonly DoelgroepInOverzicht[]): string[] =>
  doelgroepen.flatMap((inOverzicht) => {
    const delen = ontbrekendInPlan(inOverzicht);
    return delen.length === 0 ? [] : [`${noemDoelgroep(inOverzicht.doelgroep)} (${opsomming(delen)})`];
  });

/**
 * Above the cap, ouderen need an extended doelgroepenplan [002:196-208]: as long as one of the plans is not complete the
 * finding blocks; after that it only says that the simplified procedure is closed. Nothing at or under the cap.
 */
export function toetsOuderenplafond(deel: DeelMetOuderen, plafond: Ouderenplafond): Vaststelling[] {
  const { naam, doelgroepen, ouderen } = deel;
  const { breuk, aandeel, soort, geheel, herkomst, plaats } = plafond;
  if (isHoogstens(ouderen, breuk, geheel)) return [];
  const grens = hoogstens(breuk, geheel);
  const onvolledig = onvolledigePlannen(doelgroepen);
  const begin = `${naam} houdt ${getal(ouderen)} van ${getal(geheel)} ${soort} voor ouderen; boven ${getal(grens)} (${aandeel})`;
  const cijfers = [
    berekend('woningen voor ouderen', ouderen, 'alle doelgroepen van ouderen samen'),
    { naam: soort, waarde: geheel, herkomst },
    berekend('grens zonder uitgebreid plan', grens, `${aandeel}, niet naar boven afgerond`),
  ];
  if (onvolledig.length === 0) {
    const tekst = `${begin} geldt de vereenvoudigde procedure niet; het uitgebreide doelgroepenplan is ingevuld.`;
    return [{ plaats, cijfers, tekst, niveau: 'adviseert' }];
  }
  return [
    {
      plaats,
      cijfers,
      tekst: `${begin} is een uitgebreid doelgroepenplan vereist; onvolledig: ${opsomming(onvolledig)}.`,
      herstel: `Verminder met minstens ${getal(ouderen - grens)} of vul het doelgroepenplan aan.`,
    },
  ];
}
