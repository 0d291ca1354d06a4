import type { DoelgroepInOverzicht, Overzicht } from '../../domain/cijfers/overzicht.ts';
import { som } from '../../domain/cijfers/tellingen.ts';
import { getal, procent } from '../../domain/taal/getal.ts';
import { hoofdletter } from '../../domain/taal/hoofdletter.ts';
import type { Rij, Tabel } from '../blokken.ts';
import { doelgroepId, korteNaam } from './doelgroepnamen.ts';
import { ONBEKEND } from './gemeenten.ts';
import { cijfers, rij, tabel, woorden } from './tabel.ts';

/** One line of the table: what is given, what counts for the third, and of how many dwellings. */
interface Regel {
  readonly sleutel: string;
  readonly naam: string;
  readonly aantal: number | null;
  readonly telt: number;
  readonly woningen: number | null;
}

const cel = (aantal: number | null): string => (aantal === null ? ONBEKEND : getal(aantal));

/** The lines of the gemeenten, then what is not divided over them. */
function regelsVan({ doelgroep, perGemeente, nietVerdeeld }: DoelgroepInOverzicht, { gemeenten }: Overzicht): Regel[] {
  const verdeeld = gemeenten.flatMap(({ nis, naam, woningen }): Regel[] => {
    const telt = perGemeente.get(nis);
    if (telt === undefined) return [];
    const aantallen = doelgroep.aantallen.filter(({ gemeente }) => gemeente === nis).map(({ aantal }) => aantal);
    const opgegeven = aantallen.length === 0 || aantallen.includes(null) ? null : som(aantallen.map((een) => een ?? 0));
    // a labelled doelgroep may be counted by its addresses alone
    const aantal = opgegeven ?? (doelgroep.telwijze === 'gelabeld' && telt > 0 ? telt : null);
    return [{ sleutel: nis, naam, aantal, telt, woningen }];
  });
  if (nietVerdeeld === 0) return verdeeld;
  const rest = { sleutel: 'niet-verdeeld', naam: 'Niet verdeeld over gemeenten', aantal: doelgroep.nietVerdeeld ?? 0 };
  return [...verdeeld, { ...rest, telt: nietVerdeeld, woningen: null }];
}

/**
 * Numbers by gemeente of a doelgroep of deel 1, beside the dwellings there, with the sum; the share is of what counts for the third.
 * Null for a doelgroep of one gemeente, and in a gebied of one gemeente: there a sentence says it.
 */
export function aantallentabel(inOverzicht: DoelgroepInOverzicht, overzicht: Overzicht): Tabel | null {
  const { doelgroep, gemeente, totaal } = inOverzicht;
  const regels = regelsVan(inOverzicht, overzicht);
  if (gemeente !== null || overzicht.gemeenten.length < 2 || regels.length === 0) return null;
  const metPlafond = regels.some(({ aantal, telt }) => aantal !== telt);
  const perJaar = doelgroep.telwijze === 'per-jaar';
  const alsRij = ({ sleutel, naam, aantal, telt, woningen }: Regel, totaalrij = false): Rij => {
    const woningencellen =
      sleutel === 'niet-verdeeld' ? ['', ''] : [cel(woningen), woningen === null ? '' : procent(telt, woningen)];
    return rij(sleutel, [naam, cel(aantal), ...(metPlafond ? [getal(telt)] : []), ...woningencellen], totaalrij);
  };
  const samen: Regel = {
    sleutel: 'samen',
    naam: overzicht.naamGebied,
    aantal: regels.some(({ aantal }) => aantal === null) ? null : som(regels.map(({ aantal }) => aantal ?? 0)),
    telt: totaal,
    woningen: overzicht.woningen,
  };
  return tabel(
    `${doelgroepId('doelgroep', inOverzicht)}.aantallen.tabel`,
    `${hoofdletter(korteNaam(doelgroep))}: aantal voor elke gemeente`,
    [
      woorden('Gemeente'),
      cijfers(perJaar ? 'Toewijzingen per jaar' : 'Woningen', 2),
      ...(metPlafond ? [cijfers('Hoogstens tegelijk', 2)] : []),
      cijfers('Sociale huurwoningen', 2),
      cijfers('Aandeel', 1),
    ],
    [...regels.map((regel) => alsRij(regel)), alsRij(samen, true)],
    doelgroep.bronnen.filter(({ bij }) => bij === 'aantallen').map(({ tekst }) => tekst),
  );
}
