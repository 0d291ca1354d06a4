import { inEenheid } from './inEenheid.ts';
import type { Grens } from './maakGrenzen.ts';

/** Where the mark of the maximum stands, in percent of the bar; the rest is room to show what is over it. */
const STREEP = 72;

/** The width of what is used, in percent of the bar, never beyond it. */
const breedte = (gebruikt: number, maximum: number): number => {
  if (gebruikt === 0) return 0;
  return maximum === 0 ? 100 : Math.min(100, Math.round((gebruikt / maximum) * STREEP * 10) / 10);
};

/** What the colour of a bar says: within the cap, above one that asks more, above one that stops. */
export type Balktoon = '' | 'let' | 'stop';

/** A cap as a bar with a mark at the maximum and the sentence: used, maximum, left or over. `toon` follows the figures unless it is given. */
export function Grensbalk({ toon, ...grens }: Grens & { toon?: Balktoon }) {
  const { naam, gebruikt, maximum } = grens;
  const lees = (waarde: number) => inEenheid(grens, waarde).replaceAll(' ', '\u00a0');
  if (maximum === null) {
    return (
      <li className="grens">
        <span>{naam}</span>
        <span className="onbekend">
          <b>{lees(gebruikt)}</b> voorbehouden; het aantal woningen is nog niet ingevuld
        </span>
      </li>
    );
  }
  const rest = maximum - gebruikt;
  return (
    <li className={['grens', toon ?? (rest < 0 ? 'stop' : '')].filter(Boolean).join(' ')}>
      <span>{naam}</span>
      <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <rect className="goot" x="0" y="1" width="100" height="6" rx="1" />
        <rect className="gebruikt" x="0" y="1" width={breedte(gebruikt, maximum)} height="6" rx="1" />
        <rect className="maximum" x={STREEP - 0.4} y="0" width="0.8" height="8" />
      </svg>
      <span className="rest">
        <b>{lees(gebruikt)}</b> van {grens.precies && 'precies '}
        {lees(maximum)} · {rest < 0 ? `${lees(-rest)} te veel` : `nog ${lees(rest)}`}
      </span>
    </li>
  );
}
