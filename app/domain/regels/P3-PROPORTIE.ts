import type { DoelgroepInOverzicht, GemeenteInOverzicht, Overzicht } from '../cijfers/overzicht.ts';
import { som } from '../cijfers/tellingen.ts';
import { BRONNEN } from '../recht/bronnen.ts';
import type { Rechtskader } from '../recht/rechtskader.ts';
import { getal, procent } from '../taal/getal.ts';
import { opsomming } from '../taal/opsomming.ts';
import { noemDoelgroep } from './benoem.ts';
import { berekend, herkomst } from './cijfer.ts';
import { inDoelgroep } from './plaats.ts';
import type { Cijfer, Regel, Vaststelling } from './regel.ts';

/** The candidates of some gemeenten together, with their sources; null when one of the figures is missing. */
function telKandidaten(
  gemeenten: readonly GemeenteInOverzicht[],
  veld: 'totaal' | 'vanaf65',
  naam: string,
): Cijfer | null {
  const aantallen = gemeenten.map(({ gegevens }) => gegevens.kandidaten[veld]);
  if (aantallen.length === 0 || aantallen.includes(null)) return null;
  const bronnen = new Set(gemeenten.map(({ gegevens }) => herkomst(gegevens.kandidaten)));
  return { naam, waarde: som(aantallen.map((aantal) => aantal ?? 0)), herkomst: [...bronnen].join('; ') };
}

/** What the shares are counted from: the gemeente of deel 2, or the whole gebied. */
interface Grondslag {
  readonly woningen: number | null;
  readonly kandidaten: Cijfer | null;
  readonly kandidaten65: Cijfer | null;
}

const grondslag = (
  woningen: number | null,
  gemeenten: readonly GemeenteInOverzicht[],
  { ouderenLeeftijd }: Rechtskader,
): Grondslag => ({
  woningen,
  kandidaten: telKandidaten(gemeenten, 'totaal', 'kandidaat-huurders'),
  kandidaten65: telKandidaten(gemeenten, 'vanaf65', `kandidaat-huurders vanaf ${ouderenLeeftijd.waarde} jaar`),
});

/** The candidates of the doelgroep itself: as its plan states, or for ouderen those from 65. */
function inDeDoelgroep({ plan, ouderen }: DoelgroepInOverzicht, { kandidaten65 }: Grondslag): Cijfer | null {
  const aantal = plan?.kandidaten.aantal ?? null;
  if (plan !== null && aantal !== null) {
    return { naam: 'kandidaat-huurders in de doelgroep', waarde: aantal, herkomst: herkomst(plan.kandidaten) };
  }
  return ouderen ? kandidaten65 : null;
}

/** At most one finding a doelgroep: its shares are out of proportion, or a figure to compare them with is missing. */
function toetsDoelgroep(inOverzicht: DoelgroepInOverzicht, basis: Grondslag): Vaststelling[] {
  const { doelgroep, gemeente, totaal } = inOverzicht;
  const plaats = inDoelgroep(gemeente, doelgroep.sleutel, 'kandidaten', 'doelgroepenplannen');
  const eigen = inDeDoelgroep(inOverzicht, basis);
  const { kandidaten, woningen } = basis;
  if (eigen === null || kandidaten === null) {
    const delen = [
      ...(eigen === null ? ['het aantal kandidaat-huurders in de doelgroep'] : []),
      ...(kandidaten === null ? ['het totale aantal kandidaat-huurders'] : []),
    ];
    const tekst = `Of de ${getal(totaal)} woningen voor ${noemDoelgroep(doelgroep)} in verhouding staan tot de doelgroep, kan niet getoetst worden zonder ${opsomming(delen)}.`;
    return [{ plaats, niveau: 'adviseert', tekst, herstel: 'Vul deze cijfers in als ze voorhanden zijn.' }];
  }
  const [deel, geheel] = [Number(eigen.waarde), Number(kandidaten.waarde)];
  if (woningen === null || woningen === 0 || totaal * geheel <= deel * woningen) return [];
  return [
    {
      plaats,
      tekst: `De doelgroep ${noemDoelgroep(doelgroep)} krijgt ${getal(totaal)} van ${getal(woningen)} woningen (${procent(totaal, woningen)}), maar telt ${getal(deel)} van ${getal(geheel)} kandidaat-huurders (${procent(deel, geheel) || 'geen'}); het aantal woningen staat in verhouding tot de doelgroep.`,
      cijfers: [
        berekend('woningen voor de doelgroep', totaal),
        berekend('sociale huurwoningen', woningen),
        eigen,
        kandidaten,
      ],
      herstel: 'Verminder het aantal woningen of verklaar waarom de doelgroep meer nodig heeft.',
    },
  ];
}

/**
 * The number of dwellings stands in proportion to the doelgroep among the kandidaat-huurders [002:136]: its share of the
 * dwellings is not above its share of the candidates. Exact on integers. A missing number of dwellings: see P3-NOEMER.
 */
export const p3Proportie: Regel = {
  id: 'P3-PROPORTIE',
  titel: 'Woningen in verhouding tot de doelgroep',
  niveau: 'waarschuwt',
  bron: BRONNEN.proportie,
  toets: ({ doelgroepen, gemeenten, woningen, recht }: Overzicht) => {
    const gebied = grondslag(woningen, gemeenten, recht);
    const perGemeente = new Map(gemeenten.map((deel) => [deel.nis, grondslag(deel.woningen, [deel], recht)]));
    return doelgroepen
      .filter(({ totaal }) => totaal > 0)
      .flatMap((inOverzicht) => toetsDoelgroep(inOverzicht, perGemeente.get(inOverzicht.gemeente ?? '') ?? gebied));
  },
};
