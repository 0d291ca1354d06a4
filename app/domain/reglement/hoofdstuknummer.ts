import type { Sjabloonregel } from './sjabloon.ts';

/** Chapter number of deel 2 of the first gemeente. */
const EERSTE_GEMEENTE = 3;

/**
 * The number of a chapter in this reglement: '2.1', '4.2' for the second gemeente (`index` 1), and the slotbepalingen
 * after the last gemeente; '' for a chapter that has no number. The IHR and the HR number their own chapters: 'IHR 3', 'HR 2'.
 */
export function hoofdstuknummer({ deel, officieel }: Sjabloonregel, aantalGemeenten: number, index = 0): string {
  if (officieel === '') return '';
  if (deel === 'deel-2') return `${EERSTE_GEMEENTE + index}.${officieel.split('.')[1]}`;
  if (deel === 'ihr' || deel === 'hr') return `${deel.toUpperCase()} ${officieel}`;
  return deel === 'slot' ? String(EERSTE_GEMEENTE + aantalGemeenten) : officieel;
}
