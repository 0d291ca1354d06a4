import {
  aaneengesloten,
  binnenPeriode,
  duurInWoorden,
  JAAR,
  toetsVerblijf,
  type Verblijf,
  waarom,
} from '../../domain/cijfers/kandidaat.ts';
import { MAX_MAANDEN } from './kandidaten.ts';
import type { Trede } from './maakLadder.ts';

/** The marks under the timeline, in years back. */
const JAREN = [30, 20, 10];

interface Stuk {
  readonly van: number;
  readonly tot: number;
}

/** A piece of time as a bar: furthest back on the left, the allocation on the right. */
const Balk = ({ stuk: { van, tot }, klasse }: { stuk: Stuk; klasse: string }) => (
  <rect className={klasse} x={MAX_MAANDEN - van} y="1" width={van - tot} height="8" />
);

const Strook = ({ delen }: { delen: readonly { stuk: Stuk; klasse: string }[] }) => (
  <svg viewBox={`0 0 ${MAX_MAANDEN} 10`} preserveAspectRatio="none" aria-hidden="true">
    <rect className="tijd" x="0" y="4.500" width={MAX_MAANDEN} height="1" />
    {delen.map(({ stuk, klasse }) => (
      <Balk key={`${klasse}-${stuk.van}-${stuk.tot}`} stuk={stuk} klasse={klasse} />
    ))}
  </svg>
);

/** What of the stays counts for a demand: everything inside the period, or only the longest piece. */
function tellend(stukken: readonly Stuk[], ononderbroken: boolean): readonly Stuk[] {
  if (!ononderbroken) return stukken;
  const langste = Math.max(0, ...stukken.map(({ van, tot }) => van - tot));
  return stukken.filter(({ van, tot }) => van - tot === langste).slice(0, 1);
}

/** The stays in words: 'van 20 jaar tot 9 jaar geleden; van 4 jaar geleden tot nu'. */
export const inWoorden = (stukken: readonly Stuk[]): string =>
  stukken
    .map(({ van, tot }) =>
      tot === 0
        ? `van ${duurInWoorden(van)} geleden tot nu`
        : `van ${duurInWoorden(van)} tot ${duurInWoorden(tot)} geleden`,
    )
    .join('; ') || 'nog nergens';

/**
 * One candidate in time: where he lived, and under it for each step about residence the period it looks at and what counts in
 * it. Everything that is drawn also stands beside it in words.
 */
export function Tijdlijn({ ladder, verblijven }: { ladder: readonly Trede[]; verblijven: readonly Verblijf[] }) {
  const inGemeente = aaneengesloten(verblijven);
  const inGebied = aaneengesloten(verblijven, 'gebied');
  return (
    <ul className="tijdlijn">
      <li>
        <span className="wat">Woonde in de gemeente</span>
        <Strook
          delen={[
            ...inGebied.map((stuk) => ({ stuk, klasse: 'elders' })),
            ...inGemeente.map((stuk) => ({ stuk, klasse: 'woonde' })),
          ]}
        />
        <span className="uitkomst">{inWoorden(inGemeente)}</span>
      </li>
      {ladder.flatMap(({ sleutel, eis, waar, titel, uitleg }) => {
        if (eis === null) return [];
        const uitkomst = toetsVerblijf(verblijven, eis, waar);
        const stukken = tellend(
          binnenPeriode(waar === 'gebied' ? inGebied : inGemeente, eis.periode),
          eis.ononderbroken,
        );
        const venster = { van: Math.min(eis.periode * JAAR, MAX_MAANDEN), tot: 0 };
        return [
          <li key={sleutel} className={uitkomst.voldoet ? 'voldoet' : 'voldoet-niet'}>
            <span className="wat">
              {titel} <span className="zacht">{uitleg}</span>
            </span>
            <Strook
              delen={[{ stuk: venster, klasse: 'venster' }, ...stukken.map((stuk) => ({ stuk, klasse: 'telt' }))]}
            />
            <span className="uitkomst">
              <b>{uitkomst.voldoet ? 'Voldoet' : 'Voldoet niet'}</b>: {waarom(uitkomst)}
            </span>
          </li>,
        ];
      })}
      <li className="as" aria-hidden="true">
        <span className="jaren">
          {JAREN.map((jaar) => (
            <span key={jaar}>{jaar} jaar geleden</span>
          ))}
          <span>toewijzing</span>
        </span>
      </li>
    </ul>
  );
}
