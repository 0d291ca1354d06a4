import type { DoelgroepInOverzicht } from '../../domain/cijfers/overzicht.ts';
import { inDoelgroep, plaatssleutel } from '../../domain/regels/plaats.ts';
import { BRONVELDEN_PLAN, type BronveldPlan, type Doelgroepenplan } from '../../domain/reglement/doelgroepenplan.ts';
import { getal } from '../../domain/taal/getal.ts';
import { doelgroepId } from './doelgroepnamen.ts';
import { herkomst } from './herkomst.ts';

const bij = ({ bronnen }: Doelgroepenplan, veld: BronveldPlan): string[] =>
  bronnen.filter((bron) => bron.bij === veld && bron.tekst !== '').map(({ tekst }) => tekst);

/** What the partial delen/plan needs; null when the doelgroep has no plan. */
export function planInTekst(inOverzicht: DoelgroepInOverzicht) {
  const { plan, doelgroep, gemeente } = inOverzicht;
  if (plan === null) return null;
  const vraag = (veld: string) => plaatssleutel(inDoelgroep(gemeente, doelgroep.sleutel, veld, 'doelgroepenplannen'));
  const { begeleiding, kandidaten } = plan;
  return {
    id: doelgroepId('plan', inOverzicht),
    doelgroepId: doelgroepId('doelgroep', inOverzicht),
    naam: doelgroep.naam || '[naam nog in te vullen]',
    verplicht: inOverzicht.opDeLijst === false,
    vraag: Object.fromEntries(BRONVELDEN_PLAN.map((veld) => [veld, vraag(veld)])),
    situering: plan.situering,
    problemen: plan.problemen,
    kandidaten: kandidaten.aantal === null ? '' : getal(kandidaten.aantal),
    kandidatenBron: kandidaten.aantal === null ? [] : [herkomst(kandidaten)].filter(Boolean),
    heeftCijfers: kandidaten.aantal !== null || plan.cijfers !== '',
    cijfers: plan.cijfers,
    nood: plan.nood,
    maatregelen: plan.maatregelen,
    begeleiding: {
      open: begeleiding.nodig === null,
      nodig: begeleiding.nodig === true,
      nietNodig: begeleiding.nodig === false,
      motivering: begeleiding.motivering,
      door: begeleiding.door,
      duur: begeleiding.duur,
      verloop: begeleiding.verloop,
      evaluatie: begeleiding.evaluatie,
    },
    tijdelijk: plan.tijdelijk,
    bepalingen: plan.bepalingen,
    noten: Object.fromEntries(BRONVELDEN_PLAN.map((veld) => [veld, bij(plan, veld)])),
  };
}
