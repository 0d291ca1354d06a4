import type { ReactNode } from 'react';
import type { Groep } from '../../domain/vragen/vraag.ts';
import { Hint } from './Fout.tsx';
import { groepanker } from './groepanker.ts';
import { Uitleg } from './Uitleg.tsx';

interface Eigenschappen {
  readonly vraag: Groep;
  /** Path of the group; that of what stands around it for a group that is only a heading. */
  readonly pad: string;
  readonly children: ReactNode;
}

/** Questions that belong together, under their heading; a link to the group lands on it. */
export const Groepkader = ({ vraag, pad, children }: Eigenschappen) => (
  <fieldset className="groep" id={vraag.naam === '' ? groepanker(pad, vraag) : pad} tabIndex={-1}>
    <legend>{vraag.label}</legend>
    <Hint pad={`${pad}.${vraag.label}`} hint={vraag.hint} />
    <Uitleg vraag={vraag} />
    {children}
  </fieldset>
);
