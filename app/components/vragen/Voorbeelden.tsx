import type { MouseEvent } from 'react';
import type { Voorbeeld } from '../../domain/vragen/vraag.ts';
import { metVoorbeeld } from './metVoorbeeld.ts';

interface Eigenschappen {
  readonly voorbeelden: readonly Voorbeeld[];
  readonly pad: string;
  readonly label: string;
}

/** Puts an example in the field at once; without script the button saves and the server does the same. */
function neemOver(
  { currentTarget: knop, nativeEvent }: MouseEvent<HTMLButtonElement>,
  pad: string,
  tekst: string,
): void {
  const veld = knop.form?.elements.namedItem(pad);
  if (!(veld instanceof HTMLTextAreaElement)) return;
  nativeEvent.preventDefault();
  veld.value = metVoorbeeld(veld.value, tekst);
  veld.dispatchEvent(new Event('input', { bubbles: true }));
  veld.focus();
}

/** Texts worded by us that can be taken over in the field above and edited there. */
export const Voorbeelden = ({ voorbeelden, pad, label }: Eigenschappen) => (
  <details className="uitleg voorbeelden">
    <summary>
      {voorbeelden.length === 1 ? 'Voorbeeld' : `${voorbeelden.length} voorbeelden`}
      <span className="verborgen"> bij {label}</span>
    </summary>
    <ul>
      {voorbeelden.map(({ titel, tekst }, rang) => (
        <li key={titel}>
          <p className="naam">{titel}</p>
          <p className="voorbeeldtekst">{tekst}</p>
          <button
            className="knop licht klein"
            type="submit"
            name="doe"
            value={`voorbeeld:${pad}:${rang}`}
            onClick={(gebeurtenis) => neemOver(gebeurtenis, pad, tekst)}
          >
            Neem over<span className="verborgen">: {titel}</span>
          </button>
        </li>
      ))}
    </ul>
  </details>
);
