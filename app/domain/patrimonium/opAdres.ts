import { sleutelVan } from './adressleutel.ts';
import type { Woning } from './woning.ts';

/** The dwellings by address, made once for each list. */
const bekend = new WeakMap<readonly Woning[], ReadonlyMap<string, Woning>>();

function opSleutel(woningen: readonly Woning[]): ReadonlyMap<string, Woning> {
  const gevonden = new Map<string, Woning>();
  for (const woning of woningen) {
    const sleutel = sleutelVan(woning);
    if (sleutel !== '' && !gevonden.has(sleutel)) gevonden.set(sleutel, woning);
  }
  return gevonden;
}

/** The dwellings by the key of their address (see adressleutel); of two at one address the first, without address none. */
export function woningenOpAdres(woningen: readonly Woning[]): ReadonlyMap<string, Woning> {
  const op = bekend.get(woningen) ?? opSleutel(woningen);
  bekend.set(woningen, op);
  return op;
}
