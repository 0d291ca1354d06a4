import type { ReactNode } from 'react';
import { isVast, rijnaam } from '../../domain/vragen/vasteRijen.ts';
import type { Lijstvraag } from '../../domain/vragen/vraag.ts';
import { Fout, Hint } from './Fout.tsx';
import { Uitleg } from './Uitleg.tsx';

interface Eigenschappen {
  readonly vraag: Lijstvraag;
  readonly pad: string;
  /** Whether the whole list is on the page: then it is read as a whole. */
  readonly geheel: boolean;
  readonly children: ReactNode;
}

/** A list under its heading; a link to the list lands on it. */
export const Lijstkader = ({ vraag, pad, geheel, children }: Eigenschappen) => (
  <fieldset
    className={`groep lijst ${isVast(vraag) ? `vaste-rijen rij-${rijnaam(vraag)}` : ''}`}
    id={pad}
    tabIndex={-1}
  >
    <legend>{vraag.label}</legend>
    {geheel && <input type="hidden" name={`${pad}.aanwezig`} value="1" />}
    <Hint pad={pad} hint={vraag.hint} />
    <Fout pad={pad} />
    <Uitleg vraag={vraag} />
    {children}
  </fieldset>
);
