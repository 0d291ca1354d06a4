/** The names of `van` that `ook` has too, in the order of `van`. */
const gedeeld = (van: readonly string[], ook: readonly string[]): string[] => {
  const bekend = new Set(ook);
  return van.filter((naam) => bekend.has(naam));
};

/** The names with those of `erbij` that are missing, each after the name that it follows there. */
function metToegevoegde(namen: readonly string[], erbij: readonly string[]): string[] {
  const bekend = new Set(namen);
  const na = new Map<string | undefined, string[]>();
  let vorige: string | undefined;
  for (const naam of erbij) {
    if (bekend.has(naam)) vorige = naam;
    else na.set(vorige, [...(na.get(vorige) ?? []), naam]);
  }
  return [...(na.get(undefined) ?? []), ...namen.flatMap((naam) => [naam, ...(na.get(naam) ?? [])])];
}

/**
 * The order of the items of both versions together: theirs when I moved nothing, otherwise mine; what the other one added stands
 * after the item that it follows there. Removed items are among them as long as one of both still has them.
 */
export function volgordeVan(basis: readonly string[], mijn: readonly string[], hun: readonly string[]): string[] {
  const nietVerplaatst = gedeeld(basis, mijn).join(' ') === gedeeld(mijn, basis).join(' ');
  return nietVerplaatst ? metToegevoegde(hun, mijn) : metToegevoegde(mijn, hun);
}
