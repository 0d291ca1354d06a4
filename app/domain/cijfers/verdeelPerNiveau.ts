import { DomeinFout } from '../fout.ts';
import { alsZin, type Melding } from '../reglement/melding.ts';
import { gewichtfouten, gewichtVan } from '../verdeling/controleer.ts';
import type { Contingent, Deel, Zone } from '../verdeling/verdeelopdracht.ts';
import { type ExactAandeel, exacteAandelen, verdeel } from './verdeel.ts';

/** A place with what it gets: one number and one exact right for each contingent, in the order of the contingenten. */
export interface VerdeeldDeel extends Deel {
  readonly aantallen: readonly number[];
  readonly exact: readonly ExactAandeel[];
}

/** A zone with what it gets and how its delen share that. */
export interface VerdeeldeZone extends VerdeeldDeel {
  readonly delen: readonly VerdeeldDeel[];
}

/** Places with exactly the same remainder, of which only some got one more. `zone` is null between zones. */
export interface Gelijkstand {
  readonly contingent: string;
  readonly zone: string | null;
  readonly gelijken: readonly string[];
  readonly kregen: readonly string[];
}

/** Contingenten distributed over zones and delen. */
export interface VerdelingPerNiveau {
  readonly contingenten: readonly Contingent[];
  readonly zones: readonly VerdeeldeZone[];
  readonly gelijkstanden: readonly Gelijkstand[];
}

/** Weights by which nothing can be distributed: one is missing, differs from its delen, or all are 0. */
export class OngeldigeGewichten extends DomeinFout {
  override readonly name = 'OngeldigeGewichten';

  constructor(fouten: readonly Melding[]) {
    super(`De gewichten kloppen niet. ${fouten.map(alsZin).join(' ')}`);
  }
}

interface Niveau {
  readonly plaatsen: readonly VerdeeldDeel[];
  readonly gelijkstanden: readonly Gelijkstand[];
}

/** Distributes each of `totalen` over places of one level; `contingenten` name them, in the same order. */
function verdeelNiveau(
  contingenten: readonly Contingent[],
  totalen: readonly number[],
  plaatsen: readonly Deel[],
  zone: string | null,
): Niveau {
  const gewichten = plaatsen.map(({ gewicht }) => gewicht);
  const verdelingen = totalen.map((totaal) => verdeel(totaal, gewichten));
  const rechten = totalen.map((totaal) => exacteAandelen(totaal, gewichten));
  const geef = <T>(rijen: readonly (readonly T[])[], plek: number) => rijen.flatMap((rij) => rij.slice(plek, plek + 1));
  const gelijkstanden = contingenten.flatMap(({ naam: contingent }, k): Gelijkstand[] => {
    const { delen, gelijken } = verdelingen[k] ?? { delen: [], gelijken: [] };
    if (gelijken.length === 0) return [];
    const kregen = gelijken.filter((plek) => (delen[plek] ?? 0) > (rechten[k]?.[plek]?.heel ?? 0));
    const namen = (plekken: readonly number[]) => plekken.map((plek) => plaatsen[plek]?.naam ?? '');
    return [{ contingent, zone, gelijken: namen(gelijken), kregen: namen(kregen) }];
  });
  return {
    plaatsen: plaatsen.map(({ naam, gewicht }, plek) => ({
      naam,
      gewicht,
      aantallen: geef(
        verdelingen.map(({ delen }) => delen),
        plek,
      ),
      exact: geef(rechten, plek),
    })),
    gelijkstanden,
  };
}

/**
 * Distributes each contingent over the zones by weight, and what a zone got over its delen, both by the largest remainder on
 * exact integers [000:334-341]. At each level the parts add up and nobody is one or more away from the exact right. Where
 * remainders are level the first in the list goes first and `gelijkstanden` names all of them; the sources do not say who
 * should. The largest remainder is not monotone: with one more to give, a zone may get one less (the Alabama paradox).
 * Throws OngeldigeGewichten, or OngeldigAantal for a number that is no whole count.
 */
export function verdeelPerNiveau(contingenten: readonly Contingent[], zones: readonly Zone[]): VerdelingPerNiveau {
  const fouten = gewichtfouten(zones);
  if (fouten.length > 0) throw new OngeldigeGewichten(fouten);
  const boven = verdeelNiveau(
    contingenten,
    contingenten.map(({ aantal }) => aantal),
    zones.map((zone) => ({ naam: zone.naam, gewicht: gewichtVan(zone) })),
    null,
  );
  const binnen = boven.plaatsen.map(({ naam, aantallen }, plek) =>
    verdeelNiveau(contingenten, aantallen, zones[plek]?.delen ?? [], naam),
  );
  return {
    contingenten,
    zones: boven.plaatsen.map((zone, plek) => ({ ...zone, delen: binnen[plek]?.plaatsen ?? [] })),
    gelijkstanden: [...boven.gelijkstanden, ...binnen.flatMap(({ gelijkstanden }) => gelijkstanden)],
  };
}
