import { alsRij } from './rij.ts';

/** A key that no item of the list has: 'doelgroep-1', 'doelgroep-2', …; the same list always gives the same key. */
export function nieuweSleutel(begin: string, bestaand: readonly unknown[]): string {
  const bezet = new Set(bestaand.map((item) => alsRij(item).sleutel));
  let rang = bestaand.length + 1;
  while (bezet.has(`${begin}-${rang}`)) rang += 1;
  return `${begin}-${rang}`;
}
