import { woningen } from '../../domain/taal/woningen.ts';
import type { Lijstvraag } from '../../domain/vragen/vraag.ts';
import { Lijstkader } from '../vragen/Lijstkader.tsx';

interface Eigenschappen {
  readonly vraag: Lijstvraag;
  readonly pad: string;
  readonly aantal: number;
  readonly naar: string;
}

/**
 * The question about labelled dwellings when a patrimonium is loaded: how many there are, and the way to choose them there. The list
 * itself is not in the form, so that it stays as it is and a long one costs nothing.
 */
export const Labelverwijzing = ({ vraag, pad, aantal, naar }: Eigenschappen) => (
  <Lijstkader vraag={vraag} pad={pad} geheel={false}>
    <p>
      {aantal === 0 ? 'Er staan nog geen woningen op de lijst.' : `Op de lijst: ${woningen(aantal)}.`} Bewaar eerst wat
      u hier invulde.
    </p>
    <p>
      <a className="knop licht" href={naar}>
        Kies woningen uit het patrimonium
      </a>
    </p>
  </Lijstkader>
);
