import type { ReactNode } from 'react';
import type { Enkelvoudig } from '../../domain/vragen/vraag.ts';
import { Fout, Hint } from './Fout.tsx';
import { Uitleg } from './Uitleg.tsx';

interface Eigenschappen {
  readonly vraag: Enkelvoudig;
  readonly pad: string;
  readonly children: ReactNode;
}

/** Whether a question is only a label and a field, so that it can stand beside another one. */
const isKaal = ({ hint, waarom, bron, begrippen = [] }: Enkelvoudig): boolean =>
  hint === undefined && waarom === undefined && bron === undefined && begrippen.length === 0;

/** A question with one field: label, hint, error, the field, and why it is asked. */
export const Veldkader = ({ vraag, pad, children }: Eigenschappen) => (
  <div className={`veld soort-${vraag.soort} ${isKaal(vraag) ? 'kaal' : ''}`}>
    <label htmlFor={pad}>{vraag.label}</label>
    <Hint pad={pad} hint={vraag.hint} />
    <Fout pad={pad} />
    {children}
    <Uitleg vraag={vraag} />
  </div>
);
