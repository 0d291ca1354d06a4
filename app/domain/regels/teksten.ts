import type { DoelgroepInOverzicht, Overzicht } from '../cijfers/overzicht.ts';
import { inDoelgroep, inGebied, inGemeente, type Plaats } from './plaats.ts';

/** A text that a user wrote, and where it stands. */
export interface Tekst {
  readonly plaats: Plaats;
  readonly tekst: string;
}

const gevuld = (teksten: readonly Tekst[]): Tekst[] => teksten.filter(({ tekst }) => tekst.trim() !== '');

/** What a doelgroep and its plan say on begeleiding, order of allocation and extra provisions. */
export function tekstenOverBegeleiding({ doelgroep, plan, gemeente }: DoelgroepInOverzicht): Tekst[] {
  const plaats = (veld: string) => inDoelgroep(gemeente, doelgroep.sleutel, veld);
  const inPlan = (veld: string) => inDoelgroep(gemeente, doelgroep.sleutel, veld, 'doelgroepenplannen');
  const cascade = doelgroep.cascade.map(({ tekst, onderdelen }) => [tekst, ...onderdelen].join('\n')).join('\n');
  return gevuld([
    { plaats: plaats('cascade'), tekst: [doelgroep.cascadeInleiding, cascade, doelgroep.cascadeSlot].join('\n') },
    { plaats: plaats('uitweg'), tekst: doelgroep.uitweg },
    ...doelgroep.bepalingen.map(({ sleutel, tekst }) => ({ plaats: plaats(`bepalingen.${sleutel}`), tekst })),
    ...(plan === null
      ? []
      : [
          ...(['motivering', 'door', 'duur', 'verloop', 'evaluatie'] as const).map((deel) => ({
            plaats: inPlan(`begeleiding.${deel}`),
            tekst: plan.begeleiding[deel],
          })),
          { plaats: inPlan('tijdelijk'), tekst: plan.tijdelijk },
          ...plan.bepalingen.map(({ sleutel, tekst }) => ({ plaats: inPlan(`bepalingen.${sleutel}`), tekst })),
        ]),
  ]);
}

/** The extra provisions and the motivations of a doelgroep and its plan. */
export function bepalingenEnMotiveringen({ doelgroep, plan, gemeente }: DoelgroepInOverzicht): Tekst[] {
  const plaats = (veld: string) => inDoelgroep(gemeente, doelgroep.sleutel, veld);
  const inPlan = (veld: string) => inDoelgroep(gemeente, doelgroep.sleutel, veld, 'doelgroepenplannen');
  const bepaling = ({ titel, tekst }: { titel: string; tekst: string }) => `${titel}\n${tekst}`;
  return gevuld([
    { plaats: plaats('lijst.motivering'), tekst: doelgroep.lijst.motivering },
    { plaats: plaats('verdeling.motivering'), tekst: doelgroep.verdeling.motivering },
    ...doelgroep.bepalingen.map((deel) => ({ plaats: plaats(`bepalingen.${deel.sleutel}`), tekst: bepaling(deel) })),
    ...(plan?.bepalingen ?? []).map((deel) => ({
      plaats: inPlan(`bepalingen.${deel.sleutel}`),
      tekst: bepaling(deel),
    })),
    ...(plan === null ? [] : [{ plaats: inPlan('begeleiding.motivering'), tekst: plan.begeleiding.motivering }]),
  ]);
}

/** The motivations of the woonbinding, of the gebied and of each gemeente. */
export function motiveringenWoonbinding({ dossier, gemeenten }: Overzicht): Tekst[] {
  const { motivering, motiveringGebied } = dossier.hoofdstukken.woonbinding;
  return gevuld([
    { plaats: inGebied('woonbinding', 'motivering'), tekst: motivering },
    { plaats: inGebied('woonbinding', 'motiveringGebied'), tekst: motiveringGebied },
    ...gemeenten.map(({ nis }) => ({
      plaats: inGemeente(nis, 'woonbinding', 'motivering'),
      tekst: dossier.perGemeente[nis]?.woonbinding.motivering ?? '',
    })),
  ]);
}

/** The free chapters, title and text. */
export const vrijeTeksten = ({ dossier }: Overzicht): Tekst[] =>
  gevuld(
    dossier.hoofdstukken.vrijeHoofdstukken.hoofdstukken.map(({ sleutel, titel, tekst }) => ({
      plaats: inGebied('vrijeHoofdstukken', `hoofdstukken.${sleutel}`),
      tekst: `${titel}\n${tekst}`,
    })),
  );
