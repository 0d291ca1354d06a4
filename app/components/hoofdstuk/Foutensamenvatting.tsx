import type { Veldfout } from '../../domain/vragen/leesFormulier.ts';
import { veldanker } from '../adressen.ts';

interface Eigenschappen {
  /** What happened with the rest, as a sentence. */
  readonly melding: string;
  readonly fouten: readonly Veldfout[];
  /** What arrived and could not be read as a form at all; null for nothing. */
  readonly resten: string | null;
}

/** What is wrong on the page, on top, each with a link to its field; it has the focus when the page opens. */
export const Foutensamenvatting = ({ melding, fouten, resten }: Eigenschappen) => (
  <div className="foutkader" role="alert" tabIndex={-1} autoFocus id="fouten">
    <h2>
      {fouten.length === 0
        ? 'Niet bewaard'
        : fouten.length === 1
          ? 'Eén antwoord kon niet gelezen worden'
          : `${fouten.length} antwoorden konden niet gelezen worden`}
    </h2>
    <p>{melding}</p>
    {resten !== null && (
      <details>
        <summary>Wat er aankwam, om uit te kopiëren</summary>
        <p className="wat">{resten}</p>
      </details>
    )}
    {fouten.length > 0 && (
      <ul>
        {fouten.map(({ pad, tekst }) => (
          <li key={`${pad} ${tekst}`}>
            <a href={veldanker(pad)}>{tekst}</a>
          </li>
        ))}
      </ul>
    )}
  </div>
);
