import { som } from './tellingen.ts';
import type { Verblijfseis } from './verblijf.ts';

/** A stay of a candidate in whole months before the allocation: from `van` months back until `tot` months back (0: still there). */
export interface Verblijf {
  readonly van: number;
  readonly tot: number;
  /** In the gemeente of the dwelling, or in another one of the gebied. */
  readonly waar: 'gemeente' | 'gebied';
}

/** How far a candidate meets a demand on residence, in months. */
export interface Verblijfstoets {
  /** Lived inside the period: all of it together, or the longest piece when the demand is ononderbroken. */
  readonly behaald: number;
  readonly nodig: number;
  readonly voldoet: boolean;
}

/** Months of a year. */
export const JAAR = 12;

interface Stuk {
  readonly van: number;
  readonly tot: number;
}

/**
 * The stays as pieces without overlap, longest ago first; stays that touch or overlap are one piece. A stay that ends before it
 * begins counts for nothing. For the gebied a stay in the gemeente counts as well.
 */
export function aaneengesloten(verblijven: readonly Verblijf[], waar: Verblijf['waar'] = 'gemeente'): Stuk[] {
  const gesorteerd = verblijven
    .filter((verblijf) => verblijf.van > verblijf.tot && (waar === 'gebied' || verblijf.waar === 'gemeente'))
    .sort((a, b) => b.van - a.van);
  return gesorteerd.reduce<Stuk[]>((stukken, { van, tot }) => {
    const vorige = stukken.at(-1);
    if (vorige === undefined || van < vorige.tot) return [...stukken, { van, tot }];
    return [...stukken.slice(0, -1), { van: vorige.van, tot: Math.min(vorige.tot, tot) }];
  }, []);
}

/** The pieces inside the last `periode` years: where the demand looks. */
export const binnenPeriode = (stukken: readonly Stuk[], periode: number): Stuk[] =>
  stukken.flatMap(({ van, tot }) => (tot < periode * JAAR ? [{ van: Math.min(van, periode * JAAR), tot }] : []));

/**
 * Whether a candidate lived long enough in the gemeente (or for `waar` 'gebied' anywhere in the gebied): `jaren` years within the
 * last `periode`, together or in one piece. Exact in months, nothing is rounded; exactly enough is enough.
 */
export function toetsVerblijf(
  verblijven: readonly Verblijf[],
  { jaren, periode, ononderbroken }: Verblijfseis,
  waar: Verblijf['waar'] = 'gemeente',
): Verblijfstoets {
  const maanden = binnenPeriode(aaneengesloten(verblijven, waar), periode).map(({ van, tot }) => van - tot);
  const behaald = ononderbroken ? Math.max(0, ...maanden) : som(maanden);
  const nodig = jaren * JAAR;
  return { behaald, nodig, voldoet: behaald >= nodig };
}

/** A number of months in words: '11 jaar', '11 jaar en 3 maanden', '1 maand', '0 jaar'. */
export function duurInWoorden(maanden: number): string {
  const [jaren, rest] = [Math.floor(maanden / JAAR), maanden % JAAR];
  const losse = rest === 1 ? '1 maand' : `${rest} maanden`;
  if (rest === 0) return `${jaren} jaar`;
  return jaren === 0 ? losse : `${jaren} jaar en ${losse}`;
}

/** Why a demand is met or not, without its period: '11 van de 15 jaar', '15 van de 15 jaar', '17 jaar; 15 jaar is gevraagd'. */
export function waarom({ behaald, nodig }: Verblijfstoets): string {
  if (behaald > nodig) return `${duurInWoorden(behaald)}; ${duurInWoorden(nodig)} is gevraagd`;
  const heel = behaald % JAAR === 0;
  return `${heel ? behaald / JAAR : duurInWoorden(behaald)} van de ${duurInWoorden(nodig)}`;
}
