import { sleutelVan } from './adressleutel.ts';
import type { Woning } from './woning.ts';

/** A dwelling that stands in both lists and is not written the same. */
export interface GewijzigdeWoning {
  readonly oud: Woning;
  readonly nieuw: Woning;
  /** The fields that differ, in the order of the schema. */
  readonly velden: readonly (keyof Woning)[];
}

export interface Patrimoniumverschil {
  readonly nieuw: readonly Woning[];
  readonly weg: readonly Woning[];
  readonly gewijzigd: readonly GewijzigdeWoning[];
}

/** The dwellings by a key; a key that is empty or that several have says nothing. */
function opSleutel(woningen: Iterable<Woning>, sleutel: (woning: Woning) => string): Map<string, Woning> {
  const gevonden = new Map<string, Woning>();
  const dubbel = new Set<string>();
  for (const woning of woningen) {
    const eigen = sleutel(woning);
    if (gevonden.has(eigen)) dubbel.add(eigen);
    gevonden.set(eigen, woning);
  }
  for (const eigen of dubbel) gevonden.delete(eigen);
  gevonden.delete('');
  return gevonden;
}

const verschillen = (oud: Woning, nieuw: Woning): (keyof Woning)[] =>
  (Object.keys(nieuw) as (keyof Woning)[]).filter((veld) => oud[veld] !== nieuw[veld]);

/**
 * What a later list changes: a dwelling is the same when its own reference is, else when its address is. A reference that several
 * dwellings have is not used.
 */
export function vergelijkPatrimonium(oud: readonly Woning[], nieuw: readonly Woning[]): Patrimoniumverschil {
  const paren = new Map<Woning, Woning>();
  const over = new Set(oud);
  for (const sleutel of [({ kenmerk }: Woning) => kenmerk, sleutelVan]) {
    const oude = opSleutel(over, sleutel);
    for (const [eigen, woning] of opSleutel(
      nieuw.filter((een) => !paren.has(een)),
      sleutel,
    )) {
      const vorige = oude.get(eigen);
      if (!vorige) continue;
      paren.set(woning, vorige);
      over.delete(vorige);
    }
  }
  const gewijzigd = [...paren].map(([na, voor]) => ({ oud: voor, nieuw: na, velden: verschillen(voor, na) }));
  const volgorde = new Map(nieuw.map((woning, plek) => [woning, plek]));
  return {
    nieuw: nieuw.filter((woning) => !paren.has(woning)),
    weg: [...over],
    gewijzigd: gewijzigd
      .filter(({ velden }) => velden.length > 0)
      .sort((een, ander) => (volgorde.get(een.nieuw) ?? 0) - (volgorde.get(ander.nieuw) ?? 0)),
  };
}
