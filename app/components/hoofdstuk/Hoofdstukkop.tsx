import { nogVragen } from '../nogVragen.ts';
import type { Hoofdstuktitel } from './hoofdstuktitel.ts';

interface Eigenschappen {
  readonly titel: Hoofdstuktitel;
  /** Name of the one item that the page is about; null for a whole chapter. */
  readonly deel: string | null;
  /** The questions that must still be answered, each with its address. */
  readonly open: readonly { readonly label: string; readonly naar: string }[];
  readonly bewaard: string | null;
  readonly geschiedenis: string;
}

/** The head of a chapter: where it stands in the reglement, how far it is, and who saved it last. */
export const Hoofdstukkop = ({
  titel: { nummer, titel, deel: plaats },
  deel,
  open,
  bewaard,
  geschiedenis,
}: Eigenschappen) => (
  <div className="hoofdstukkop">
    <p className="klein zacht">
      {[
        plaats,
        deel === null ? nummer && `hoofdstuk ${nummer}` : `${nummer} ${titel}`.trim(),
        open.length === 0 ? 'niets meer open' : nogVragen(open.length),
      ]
        .filter(Boolean)
        .join(' · ')}
    </p>
    <h1>{deel ?? titel}</h1>
    <p className="klein zacht">
      {bewaard === null ? (
        'Nog niet bewaard.'
      ) : (
        <>
          {bewaard}. <a href={geschiedenis}>Geschiedenis</a>
        </>
      )}
    </p>
    {open.length > 0 && (
      <details className="uitleg">
        <summary>Welke {open.length === 1 ? 'vraag' : 'vragen'} nog?</summary>
        <ul>
          {open.map(({ label, naar }) => (
            <li key={`${naar} ${label}`}>
              <a href={naar}>{label}</a>
            </li>
          ))}
        </ul>
      </details>
    )}
  </div>
);
