import { getal } from '../../domain/taal/getal.ts';
import type { Grens } from '../grenzen/maakGrenzen.ts';

/** Where the mark of the maximum stands, in percent of the bar; the rest is room to show what is over it. */
const STREEP = 72;

const breedte = (gebruikt: number, maximum: number): number =>
  gebruikt === 0 ? 0 : maximum === 0 ? 100 : Math.min(100, Math.round((gebruikt / maximum) * STREEP * 10) / 10);

/**
 * A cap as a bar whose length follows every keystroke, and whose colour only what was last at rest (`over`): a number that is
 * half typed does not flash. Above a third stops; above a cap of 65+ asks an extended plan.
 */
export function Levendbalk({ grens, over }: { grens: Grens; over: boolean }) {
  const { naam, gebruikt, maximum, sleutel } = grens;
  if (maximum === null) {
    return (
      <li className="grens">
        <span>{naam}</span>
        <span className="onbekend">
          <b>{getal(gebruikt)}</b> voorbehouden; het aantal woningen is nog niet ingevuld
        </span>
      </li>
    );
  }
  const rest = maximum - gebruikt;
  const toon = !over ? '' : sleutel.endsWith('-derde') ? ' stop' : ' let';
  return (
    <li className={`grens${toon}`}>
      <span>{naam}</span>
      <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <rect className="goot" x="0" y="1" width="100" height="6" rx="1" />
        <rect className="gebruikt" x="0" y="1" width={breedte(gebruikt, maximum)} height="6" rx="1" />
        <rect className="maximum" x={STREEP - 0.4} y="0" width="0.8" height="8" />
      </svg>
      <span className="rest">
        <b>{getal(gebruikt)}</b> van {getal(maximum)} · {rest < 0 ? `${getal(-rest)} te veel` : `nog ${getal(rest)}`}
      </span>
    </li>
  );
}
