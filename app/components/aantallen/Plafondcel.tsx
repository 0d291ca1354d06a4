import { getal } from '../../domain/taal/getal.ts';
import type { Grens } from '../grenzen/maakGrenzen.ts';
import { teVeel } from '../levend/grenszin.ts';

interface Eigenschappen {
  readonly kop: string;
  readonly grens: Grens | undefined;
  /** The same cap when nobody was typing: the mark follows it. */
  readonly rust: Grens | undefined;
}

/** What is used of a cap and what is left, marked when it is over. */
export function Plafondcel({ kop, grens, rust }: Eigenschappen) {
  if (grens === undefined) return <td data-kop={kop} className="getal leeg" />;
  const { gebruikt, maximum } = grens;
  if (maximum === null) {
    return (
      <td data-kop={kop} className="getal">
        <span>
          <b>{getal(gebruikt)}</b>
        </span>
        <span className="rest">grens niet gekend</span>
      </td>
    );
  }
  const rest = maximum - gebruikt;
  const over = rust !== undefined && teVeel(rust) > 0;
  return (
    <td data-kop={kop} className={over ? 'getal te-veel' : 'getal'}>
      <span>
        <b>{getal(gebruikt)}</b> van {getal(maximum)}
      </span>
      <span className="rest">{rest < 0 ? `${getal(-rest)} te veel` : `nog ${getal(rest)}`}</span>
    </td>
  );
}
