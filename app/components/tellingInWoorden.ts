import { houdtTegen, vraagtReden } from '../domain/regels/index.ts';
import type { Bevinding } from '../domain/regels/regel.ts';
import { getal } from '../domain/taal/getal.ts';
import type { Merkteken } from './Merkje.tsx';

const telling = (aantal: number, een: string, meer: string): string => `${getal(aantal)} ${aantal === 1 ? een : meer}`;

/** What holds back and what asks a reason, as statuses; empty when neither does. */
export function merktekensVan(bevindingen: readonly Bevinding[]): Merkteken[] {
  const tegen = bevindingen.filter(houdtTegen).length;
  const open = bevindingen.filter(vraagtReden).length;
  return [
    ...(tegen > 0 ? [{ toon: 'stop' as const, tekst: telling(tegen, 'houdt tegen', 'houden tegen') }] : []),
    ...(open > 0 ? [{ toon: 'let' as const, tekst: telling(open, 'vraagt reden', 'vragen reden') }] : []),
  ];
}
