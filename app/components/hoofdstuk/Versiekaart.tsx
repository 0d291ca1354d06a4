import type { Verschil } from '../../domain/vragen/verschillen.ts';
import { Verschillen } from './Verschillen.tsx';

interface Eigenschappen {
  readonly versie: {
    readonly versie: number;
    readonly door: string;
    readonly op: string;
    /** Whether it is the version that stands there now. */
    readonly nu: boolean;
    readonly verschillen: readonly Verschil[];
  };
  /** Version of the dossier that the page shows. */
  readonly gezien: number;
}

/** One save of a chapter: who, when, what changed, and a button that puts it back. */
export const Versiekaart = ({ versie: { versie, door, op, nu, verschillen }, gezien }: Eigenschappen) => (
  <li className="kaart">
    <h2>
      {op}
      {nu && <span className="merkje ok">huidige versie</span>}
    </h2>
    <p className="zacht klein">door {door}</p>
    {verschillen.length === 0 ? (
      <p>Niets te lezen gewijzigd.</p>
    ) : (
      <details open={verschillen.length <= 10}>
        <summary>
          {verschillen.length === 1 ? 'Eén antwoord gewijzigd' : `${verschillen.length} antwoorden gewijzigd`}
        </summary>
        <Verschillen verschillen={verschillen} />
      </details>
    )}
    {!nu && (
      <form method="post">
        <input type="hidden" name="gezien" value={gezien} />
        <button className="knop licht klein" type="submit" name="versie" value={versie}>
          Zet deze versie terug<span className="verborgen"> van {op}</span>
        </button>
      </form>
    )}
  </li>
);
