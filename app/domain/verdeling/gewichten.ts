import type { GemeenteInOverzicht } from '../cijfers/overzicht.ts';
import type { Contingentverdeling } from '../reglement/contingentverdeling.ts';
import type { Overnameregel } from './overname.ts';

/** A weight as it would become, with the name of its place; `wordt` null when 1.2 has no figure for the gemeente. */
export interface Gewichtregel extends Overnameregel {
  readonly naam: string;
}

/** The weights out of 1.2: what changes, and the chapter with them in it. */
export interface Gewichten {
  readonly regels: readonly Gewichtregel[];
  readonly inhoud: Contingentverdeling;
}

type Plek = Contingentverdeling['zones'][number]['delen'][number];

/** The figure of 1.2 that a base weighs by; null for one that is not filled in, or for weights of one's own. */
function cijferVan({ gegevens, woningen }: GemeenteInOverzicht, basis: Contingentverdeling['basis']): number | null {
  switch (basis) {
    case 'inwoners':
      return gegevens.inwoners.totaal;
    case 'kandidaten':
      return gegevens.kandidaten.totaal;
    case 'woningen':
      return woningen;
    default:
      return null;
  }
}

/**
 * The weights of the places that stand for a gemeente as 1.2 has them. A place without a gemeente, or whose figure 1.2 does not
 * have, keeps its weight; the weight of a zone with delen is left to their sum. null for weights of one's own, or when no place
 * that weighs stands for a gemeente.
 */
export function gewichtenUitGemeenten(
  hoofdstuk: Contingentverdeling,
  gemeenten: readonly GemeenteInOverzicht[],
): Gewichten | null {
  const { basis } = hoofdstuk;
  if (basis === null || basis === 'eigen') return null;
  const regels: Gewichtregel[] = [];
  const vul = <T extends Plek>(plek: T, naam: string, sleutel: string): T => {
    const eigen = gemeenten.find(({ nis }) => nis === plek.gemeente);
    if (eigen === undefined) return plek;
    const wordt = cijferVan(eigen, basis);
    regels.push({ sleutel, naam, was: plek.gewicht, wordt });
    return wordt === null ? plek : { ...plek, gewicht: wordt };
  };
  const zones = hoofdstuk.zones.map((zone) => {
    if (zone.delen.length === 0) return vul(zone, zone.naam, zone.sleutel);
    const delen = zone.delen.map((deel) => vul(deel, `${zone.naam}, ${deel.naam}`, `${zone.sleutel}/${deel.sleutel}`));
    const anders = delen.some((deel, rang) => deel !== zone.delen[rang]);
    return { ...zone, delen, gewicht: anders ? null : zone.gewicht };
  });
  return regels.length === 0 ? null : { regels, inhoud: { ...hoofdstuk, zones } };
}
