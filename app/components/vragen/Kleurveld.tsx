import { useState } from 'react';
import type { Enkelvoudig } from '../../domain/vragen/vraag.ts';
import { beschrijvingVan, getypt, useFormulierstand } from './formulierstand.ts';
import { Veldkader } from './Veldkader.tsx';

const KLEUR = /^#?([0-9a-fA-F]{6})$/;

/** A colour as text, with a swatch of what is typed beside it. */
export const Kleurveld = ({ vraag, pad }: { vraag: Enkelvoudig; pad: string }) => {
  const stand = useFormulierstand();
  const begin = getypt(stand, pad);
  const [tekst, zetTekst] = useState(begin);
  const kleur = KLEUR.exec(tekst.trim())?.[1];
  return (
    <Veldkader vraag={vraag} pad={pad}>
      <span className="metEenheid">
        <input
          id={pad}
          name={pad}
          type="text"
          autoComplete="off"
          spellCheck={false}
          className="getal smalveld"
          defaultValue={begin}
          onChange={({ target }) => zetTekst(target.value)}
          aria-invalid={stand.fouten.has(pad) || undefined}
          aria-describedby={beschrijvingVan(stand, pad, vraag.hint)}
        />
        <svg
          className="kleurstaal"
          viewBox="0 0 60 30"
          role="img"
          aria-label={kleur ? `Kleur #${kleur}` : 'Nog geen kleur'}
        >
          <rect x="1" y="1" width="58" height="28" rx="3" fill={kleur ? `#${kleur}` : 'none'} stroke="currentColor" />
        </svg>
      </span>
    </Veldkader>
  );
};
