import type { ReactNode } from 'react';
import { Fout } from './Fout.tsx';
import { Rijknoppen } from './Rijknoppen.tsx';

interface Eigenschappen {
  readonly pad: string;
  readonly titel: string;
  /** Whether the row is saved; false for one that is drawn for a gemeente without one. */
  readonly aanwezig: boolean;
  /** A single answer: then the link of the row lands on its field, which also says what is wrong. */
  readonly enkel: boolean;
  readonly ordenbaar: boolean;
  readonly eerste: boolean;
  readonly laatste: boolean;
  /** Whether the row can be removed. */
  readonly weg: boolean;
  readonly children: ReactNode;
}

/** One item of a list with the buttons that move and remove it; a link to the item lands on it. */
export const Rijkader = ({ pad, titel, aanwezig, enkel, children, ...knoppen }: Eigenschappen) => (
  <fieldset className="rij" id={enkel ? undefined : pad} tabIndex={enkel ? undefined : -1}>
    <legend>{titel}</legend>
    <input type="hidden" name={`${pad}.aanwezig`} value={aanwezig ? '1' : '0'} />
    {!enkel && <Fout pad={pad} />}
    {children}
    <Rijknoppen {...knoppen} titel={titel} op={(doe) => `${doe}:${pad}`} />
  </fieldset>
);
