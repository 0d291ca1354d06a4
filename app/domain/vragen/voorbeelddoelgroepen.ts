import type { Doelgroep } from '../reglement/doelgroepen.ts';
import type { Doelgroepenplan } from '../reglement/doelgroepenplan.ts';
import { leegPlan, legeDoelgroep } from './nieuweDoelgroep.ts';
import { nieuweSleutel } from './nieuweSleutel.ts';
import { alsRij } from './rij.ts';
import { VOORBEELDEN_ONDERSTEUNING } from './voorbeelden/doelgroepenOndersteuning.ts';
import { VOORBEELDEN_WONING } from './voorbeelden/doelgroepenWoning.ts';
import type { Voorbeelddoelgroep } from './voorbeelden/voorbeelddoelgroep.ts';

export type { Voorbeelddoelgroep } from './voorbeelden/voorbeelddoelgroep.ts';

/** The examples, in the order in which they are offered. */
export const VOORBEELDDOELGROEPEN: readonly Voorbeelddoelgroep[] = [
  ...VOORBEELDEN_WONING,
  ...VOORBEELDEN_ONDERSTEUNING,
];

/**
 * The example as a doelgroep and its plan, ready to be added to their lists; `bestaand` are the doelgroepen of the same level,
 * among which the key is unique ('ouderen', then 'ouderen-2').
 */
export function uitVoorbeeld(
  { sleutel, doelgroep, plan }: Voorbeelddoelgroep,
  bestaand: readonly unknown[],
): { doelgroep: Doelgroep; plan: Doelgroepenplan } {
  const bezet = bestaand.some((item) => alsRij(item).sleutel === sleutel);
  const eigen = bezet ? nieuweSleutel(sleutel, bestaand) : sleutel;
  return { doelgroep: { ...legeDoelgroep(eigen), ...doelgroep }, plan: { ...leegPlan(eigen), ...plan } };
}
