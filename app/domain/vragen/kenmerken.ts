import { alsRij } from './rij.ts';
import type { Lijstvraag } from './vraag.ts';

/**
 * A name for each item of a list that stays the same when items are moved: its kenmerk ('ouderen', '42003'), with a number when
 * it stands there again; its position in a list without kenmerk.
 */
export function kenmerken({ kenmerk }: Lijstvraag, items: readonly unknown[]): string[] {
  const eerder = new Map<string, number>();
  return items.map((item, plek) => {
    if (kenmerk === undefined) return String(plek);
    const naam = String(alsRij(item)[kenmerk] ?? '');
    const keer = (eerder.get(naam) ?? 0) + 1;
    eerder.set(naam, keer);
    return keer === 1 ? naam : `${naam}#${keer}`;
  });
}
