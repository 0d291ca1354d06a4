import { verdeelPerNiveau } from '../cijfers/verdeelPerNiveau.ts';
import type { Contingentverdeling } from '../reglement/contingentverdeling.ts';
import type { Doelgroepen } from '../reglement/doelgroepen.ts';
import { opdrachtVanHoofdstuk } from './vanHoofdstuk.ts';

/** A number of a place or a gemeente before and after it is taken over; null is not filled in. */
export interface Overnameregel {
  readonly sleutel: string;
  readonly was: number | null;
  readonly wordt: number | null;
}

/** The numbers of one contingent as they go to its doelgroep: by NIS code, and by name what goes to no gemeente. */
export interface Overname {
  readonly regels: readonly Overnameregel[];
  readonly nietGekoppeld: readonly { readonly naam: string; readonly aantal: number }[];
  /** The chapter of the doelgroepen with the numbers in it. */
  readonly inhoud: Doelgroepen;
}

interface Verdeeld {
  readonly naam: string;
  readonly gemeente: string | null;
  readonly aantal: number;
}

/** Each place that stands for a gemeente, or that is not divided further: a linked zone as a whole, otherwise its delen. */
function plaatsen(hoofdstuk: Contingentverdeling, plek: number): Verdeeld[] | null {
  const gelezen = opdrachtVanHoofdstuk(hoofdstuk);
  if (!gelezen.ok) return null;
  const { zones } = verdeelPerNiveau(gelezen.opdracht.contingenten, gelezen.opdracht.zones);
  return hoofdstuk.zones.flatMap((zone, rang): Verdeeld[] => {
    const verdeeld = zones[rang];
    const aantalVan = (bij: { readonly aantallen: readonly number[] } | undefined) => bij?.aantallen[plek] ?? 0;
    if (zone.gemeente !== null || zone.delen.length === 0)
      return [{ naam: zone.naam, gemeente: zone.gemeente, aantal: aantalVan(verdeeld) }];
    return zone.delen.map(({ naam, gemeente }, deel) => ({ naam, gemeente, aantal: aantalVan(verdeeld?.delen[deel]) }));
  });
}

/** The rows of a doelgroep with these numbers; a gemeente without a row gets one, and other rows stay as they are. */
function metAantallen(
  rijen: Doelgroepen['doelgroepen'][number]['aantallen'],
  nieuw: ReadonlyMap<string, number>,
): Doelgroepen['doelgroepen'][number]['aantallen'] {
  const bekend = new Set(rijen.map(({ gemeente }) => gemeente));
  return [
    ...rijen.map((rij) => ({ ...rij, aantal: nieuw.get(rij.gemeente) ?? rij.aantal })),
    ...[...nieuw]
      .filter(([gemeente]) => !bekend.has(gemeente))
      .map(([gemeente, aantal]) => ({ gemeente, aantal, plafond: null })),
  ];
}

/**
 * What it does to the doelgroep of the contingent with key `sleutel` when its distribution is taken over: the number of each
 * linked gemeente is replaced, the rest of the doelgroep stays. null when there is no such contingent or doelgroep in
 * deel 1, when the chapter cannot be distributed yet, or when no place stands for a gemeente.
 */
export function overnameVan(
  hoofdstuk: Contingentverdeling,
  doelgroepen: Doelgroepen,
  sleutel: string,
): Overname | null {
  const plek = hoofdstuk.contingenten.findIndex((contingent) => contingent.sleutel === sleutel);
  const naar = hoofdstuk.contingenten[plek]?.doelgroep ?? '';
  const doelgroep = doelgroepen.doelgroepen.find((een) => een.sleutel === naar);
  const verdeeld = doelgroep === undefined ? null : plaatsen(hoofdstuk, plek);
  if (doelgroep === undefined || verdeeld === null) return null;
  const nieuw = new Map<string, number>();
  for (const { gemeente, aantal } of verdeeld)
    if (gemeente !== null) nieuw.set(gemeente, (nieuw.get(gemeente) ?? 0) + aantal);
  if (nieuw.size === 0) return null;
  return {
    regels: [...nieuw].map(([nis, wordt]) => ({
      sleutel: nis,
      was: doelgroep.aantallen.find(({ gemeente }) => gemeente === nis)?.aantal ?? null,
      wordt,
    })),
    nietGekoppeld: verdeeld.flatMap(({ naam, gemeente, aantal }) => (gemeente === null ? [{ naam, aantal }] : [])),
    inhoud: {
      ...doelgroepen,
      doelgroepen: doelgroepen.doelgroepen.map((een) =>
        een === doelgroep ? { ...een, aantallen: metAantallen(een.aantallen, nieuw) } : een,
      ),
    },
  };
}
