import type { Overzicht } from '../cijfers/overzicht.ts';
import type { Verblijfseis } from '../cijfers/verblijf.ts';
import { eigenWoonbinding } from '../reglement/eigenWoonbinding.ts';
import type { Stap } from '../reglement/woonbinding.ts';
import { inGebied, inGemeente, type Plaats } from './plaats.ts';

/** A chosen strengere woonbinding with its steps, and where it stands: once for all gemeenten, or in deel 2 of one. */
export interface Cascade {
  /** Where it holds: 'alle gemeenten', or the name of the gemeente. */
  readonly waar: string;
  readonly stappen: readonly Stap[];
  readonly motivering: string;
  readonly plaats: (veld: string) => Plaats;
}

/** Every strengere woonbinding that is chosen, also when its steps are not filled in yet. */
export function cascades({ dossier, gemeenten }: Overzicht): Cascade[] {
  const { strenger, stappen, motivering } = dossier.hoofdstukken.woonbinding;
  const voorAllen =
    strenger === 'gelijk'
      ? [{ waar: 'alle gemeenten', stappen, motivering, plaats: (veld: string) => inGebied('woonbinding', veld) }]
      : [];
  const eigen = gemeenten.flatMap(({ nis, naam }) => {
    const keuze = eigenWoonbinding(dossier, nis);
    if (keuze?.strenger !== 'ja') return [];
    return [{ ...keuze, waar: naam, plaats: (veld: string) => inGemeente(nis, 'woonbinding', veld) }];
  });
  return [...voorAllen, ...eigen];
}

/** A step with both of its numbers, as a demand that can be compared; null as long as it is incomplete or impossible. */
export const alsEis = ({ jaren, periode, ononderbroken }: Stap): Verblijfseis | null =>
  jaren === null || periode === null || jaren > periode ? null : { jaren, periode, ononderbroken };

/** A demand in words: '15 jaar in 20 jaar', '6 jaar ononderbroken in 10 jaar'. */
export const inWoorden = ({ jaren, periode, ononderbroken }: Verblijfseis): string =>
  `${jaren} jaar ${ononderbroken ? 'ononderbroken ' : ''}in ${periode} jaar`;
