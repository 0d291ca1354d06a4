import type { DoelgroepInOverzicht, Overzicht } from '../cijfers/overzicht.ts';
import { som } from '../cijfers/tellingen.ts';
import { herkomstKleineWoningen, herkomstWoningen, herkomstWoningenGebied } from './cijfer.ts';
import { inGebied, inGemeente, type Plaats } from './plaats.ts';

/** A count of dwellings with its source; null as long as it is not filled in. */
interface Noemer {
  readonly aantal: number | null;
  readonly herkomst: string;
}

/** A part of the gebied in which dwellings are kept for ouderen, with the figures that the caps are a share of. */
export interface DeelMetOuderen {
  readonly naam: string;
  readonly plaats: (veld: string) => Plaats;
  /** Where the figures are filled in. */
  readonly plaatsCijfers: (veld: string) => Plaats;
  /** The doelgroepen of ouderen that take dwellings here, and what they take together. */
  readonly doelgroepen: readonly DoelgroepInOverzicht[];
  readonly ouderen: number;
  readonly woningen: Noemer;
  readonly kleineWoningen: Noemer;
}

/** The gebied as a whole, only when a doelgroep of ouderen has dwellings that are not divided over gemeenten. */
function hetGebied(overzicht: Overzicht): DeelMetOuderen[] {
  const doelgroepen = overzicht.doelgroepen.filter(({ ouderen }) => ouderen);
  if (doelgroepen.every(({ nietVerdeeld }) => nietVerdeeld === 0)) return [];
  const klein = overzicht.gemeenten.map(({ kleineWoningen }) => kleineWoningen);
  return [
    {
      naam: overzicht.naamGebied || 'Het werkingsgebied',
      plaats: (veld) => inGebied('doelgroepen', veld),
      plaatsCijfers: (veld) => inGebied('gemeenten', veld),
      doelgroepen,
      ouderen: som(doelgroepen.map(({ totaal }) => totaal)),
      woningen: { aantal: overzicht.woningen, herkomst: herkomstWoningenGebied(overzicht) },
      kleineWoningen: {
        aantal: klein.includes(null) ? null : som(klein.map((aantal) => aantal ?? 0)),
        herkomst: 'berekend: de gemeenten samen',
      },
    },
  ];
}

/** Every gemeente with dwellings for ouderen, and the gebied for what is not divided. */
export const ouderenPerDeel = (overzicht: Overzicht): DeelMetOuderen[] => [
  ...overzicht.gemeenten
    .filter(({ voorbehoudenOuderen }) => voorbehoudenOuderen > 0)
    .map((gemeente) => ({
      naam: gemeente.naam,
      plaats: (veld: string) => inGemeente(gemeente.nis, 'doelgroepen', veld),
      plaatsCijfers: (veld: string) => inGebied('gemeenten', veld, gemeente.nis),
      doelgroepen: gemeente.aandelen
        .filter(({ inOverzicht }) => inOverzicht.ouderen)
        .map(({ inOverzicht }) => inOverzicht),
      ouderen: gemeente.voorbehoudenOuderen,
      woningen: { aantal: gemeente.woningen, herkomst: herkomstWoningen(gemeente.gegevens.woningen) },
      kleineWoningen: { aantal: gemeente.kleineWoningen, herkomst: herkomstKleineWoningen(gemeente) },
    })),
  ...hetGebied(overzicht),
];
