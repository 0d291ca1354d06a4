import type { Doelgroep } from '../reglement/doelgroepen.ts';
import { som } from './tellingen.ts';

/** What a doelgroep takes, in dwellings. */
export interface Doelgroeptelling {
  /** Of each gemeente, by NIS code: of a yearly number its ceiling where there is one [004:394-398]. */
  readonly perGemeente: ReadonlyMap<string, number>;
  /** Of the gebied without being divided over gemeenten. */
  readonly nietVerdeeld: number;
  /** All of it together. */
  readonly totaal: number;
}

/** Adds `aantal` to what `telling` holds for `nis`. */
const telBij = (telling: Map<string, number>, nis: string, aantal: number): Map<string, number> =>
  telling.set(nis, (telling.get(nis) ?? 0) + aantal);

/**
 * How many dwellings a doelgroep takes of each gemeente, and of the gebied as a whole. A yearly number counts with its
 * ceiling; a labelled one with its number, or else with its addresses. A ceiling of all gemeenten together that is above
 * the numbers leaves the rest undivided; in deel 2 there is nothing to divide, so the gemeente takes that rest.
 * `gemeente` is the NIS code of deel 2, null for deel 1.
 */
export function telDoelgroep(doelgroep: Doelgroep, gemeente: string | null): Doelgroeptelling {
  const hoortHier = (rij: { gemeente: string }) => gemeente === null || rij.gemeente === gemeente;
  const gelabeld = doelgroep.telwijze === 'gelabeld';
  const adressen = new Map<string, number>();
  if (gelabeld) for (const woning of doelgroep.woningen) if (hoortHier(woning)) telBij(adressen, woning.gemeente, 1);
  const perGemeente = new Map<string, number>();
  for (const rij of doelgroep.aantallen) {
    if (!hoortHier(rij)) continue;
    const eigen = gelabeld ? (rij.aantal ?? adressen.get(rij.gemeente)) : (rij.plafond ?? rij.aantal);
    telBij(perGemeente, rij.gemeente, eigen ?? 0);
  }
  for (const [nis, aantal] of adressen) if (!perGemeente.has(nis)) perGemeente.set(nis, aantal);
  const verdeeld = som([...perGemeente.values()]);
  const onverdeeld = doelgroep.nietVerdeeld ?? 0;
  const plafond = gelabeld ? 0 : (doelgroep.plafond ?? 0);
  const rest = onverdeeld + Math.max(0, plafond - verdeeld - onverdeeld);
  if (gemeente !== null && rest > 0) telBij(perGemeente, gemeente, rest);
  return { perGemeente, nietVerdeeld: gemeente === null ? rest : 0, totaal: verdeeld + rest };
}
