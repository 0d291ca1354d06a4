import { metGrenzen } from '../recht/metGrenzen.ts';
import { rechtskaderOp } from '../recht/rechtskader.ts';
import type { Doelgroep } from '../reglement/doelgroepen.ts';
import type { Doelgroepenplan } from '../reglement/doelgroepenplan.ts';
import { leegPlan, legeDoelgroep } from './nieuweDoelgroep.ts';
import { nieuweSleutel } from './nieuweSleutel.ts';
import { alsRij } from './rij.ts';
import { VOORBEELDEN_ONDERSTEUNING } from './voorbeelden/doelgroepenOndersteuning.ts';
import { voorbeeldenWoning } from './voorbeelden/doelgroepenWoning.ts';
import type { Voorbeelddoelgroep } from './voorbeelden/voorbeelddoelgroep.ts';

export type { Voorbeelddoelgroep } from './voorbeelden/voorbeelddoelgroep.ts';

/** The examples, in the order in which they are offered, with the figures of the law on `rechtsdatum` (null: as it was changed last). */
export function voorbeelddoelgroepenOp(rechtsdatum: string | null): readonly Voorbeelddoelgroep[] {
  const recht = rechtskaderOp(rechtsdatum);
  return metGrenzen([...voorbeeldenWoning(recht), ...VOORBEELDEN_ONDERSTEUNING], recht);
}

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
