/** The smallest groups that cause something; `volledig` is false when the search stopped at one group. */
export interface Oorzaken<T> {
  readonly groepen: readonly (readonly T[])[];
  readonly volledig: boolean;
}

/** More groups than this are not tried: then one group is enough, from which nothing can be left out. */
const HOOGSTENS_GEPROEFD = 700;

/** How many groups of `grootte` can be taken out of `aantal`. */
function aantalGroepen(aantal: number, grootte: number): number {
  let keer = 1;
  for (let stap = 1; stap <= grootte; stap += 1) keer = (keer * (aantal - grootte + stap)) / stap;
  return Math.round(keer);
}

/** Every group of `grootte` items, in the order of the list. */
function* groepenVan<T>(items: readonly T[], grootte: number, vanaf = 0): Generator<T[]> {
  if (grootte === 0) yield [];
  else
    for (let plek = vanaf; plek <= items.length - grootte; plek += 1)
      for (const rest of groepenVan(items, grootte - 1, plek + 1)) yield [items[plek] as T, ...rest];
}

/** A group that causes it and from which no single item can be left out. */
function kleiner<T>(alle: readonly T[], veroorzaakt: (groep: readonly T[]) => boolean): readonly T[] {
  return alle.reduce<readonly T[]>((groep, item) => {
    const zonder = groep.filter((een) => een !== item);
    return veroorzaakt(zonder) ? zonder : groep;
  }, alle);
}

/**
 * All smallest groups of `alle` for which `veroorzaakt` holds: single ones when one is enough, otherwise pairs, and so on. The whole
 * list must cause it. What two items cause together is found although each alone is fine.
 */
export function kleinsteOorzaken<T>(alle: readonly T[], veroorzaakt: (groep: readonly T[]) => boolean): Oorzaken<T> {
  const alleen = alle.filter((item) => veroorzaakt([item])).map((item) => [item]);
  if (alleen.length > 0) return { groepen: alleen, volledig: true };
  const een = kleiner(alle, veroorzaakt);
  let geproefd = 0;
  for (let grootte = 2; grootte <= een.length; grootte += 1) {
    geproefd += aantalGroepen(alle.length, grootte);
    if (geproefd > HOOGSTENS_GEPROEFD) return { groepen: [een], volledig: false };
    const gevonden = [...groepenVan(alle, grootte)].filter(veroorzaakt);
    if (gevonden.length > 0) return { groepen: gevonden, volledig: true };
  }
  return { groepen: [een], volledig: true };
}
