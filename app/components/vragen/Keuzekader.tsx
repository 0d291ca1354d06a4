import type { ReactNode } from 'react';
import type { Enkelvoudig } from '../../domain/vragen/vraag.ts';
import { Fout, Hint } from './Fout.tsx';
import { beschrijvingVan, useFormulierstand } from './formulierstand.ts';
import { Uitleg } from './Uitleg.tsx';

interface Eigenschappen {
  readonly vraag: Enkelvoudig;
  readonly pad: string;
  readonly children: ReactNode;
}

/** A question with several fields: a fieldset whose legend is the question. */
export const Keuzekader = ({ vraag, pad, children }: Eigenschappen) => (
  <fieldset
    className={`veld soort-${vraag.soort}`}
    aria-describedby={beschrijvingVan(useFormulierstand(), pad, vraag.hint)}
  >
    <legend>{vraag.label}</legend>
    <Hint pad={pad} hint={vraag.hint} />
    <Fout pad={pad} />
    {children}
    <Uitleg vraag={vraag} />
  </fieldset>
);
