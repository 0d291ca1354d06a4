import type { DoelgroepInOverzicht } from '../cijfers/overzicht.ts';

const leeg = (...teksten: readonly string[]): boolean => teksten.every((tekst) => tekst.trim() === '');

/**
 * The parts that a complete doelgroepenplan of this doelgroep still misses, by their Dutch names [002:121-130, 140]; none
 * when it is complete. Figures on kandidaat-huurders are asked only where they exist, so they are never missing.
 */
export function ontbrekendInPlan({ doelgroep, plan }: DoelgroepInOverzicht): string[] {
  const heeftCijfers = plan !== null && (plan.kandidaten.aantal !== null || /\d/.test(`${plan.nood} ${plan.cijfers}`));
  return [
    ...(leeg(doelgroep.beschrijving, plan?.situering ?? '') ? ['beschrijving'] : []),
    ...(leeg(plan?.problemen ?? '') ? ['specifieke problemen'] : []),
    ...(leeg(plan?.maatregelen ?? '') ? ['flankerende maatregelen'] : []),
    ...(leeg(plan?.nood ?? '') || !heeftCijfers ? ['lokale nood met cijfers'] : []),
  ];
}
