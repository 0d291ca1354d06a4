import { Form } from '@remix-run/react';
import { woningen as inWoningen } from '../../domain/taal/woningen.ts';
import { Labelvoorstel } from './Labelvoorstel.tsx';
import type { Voorstelpagina } from './maakVoorstel.ts';

interface Eigenschappen extends Pick<Voorstelpagina, 'woningen' | 'labels'> {
  readonly velden: readonly (readonly [string, string])[];
  readonly gezien: number;
  /** Whether this very file is loaded already. */
  readonly zelfde: boolean;
  readonly vervangt: number;
}

/** Load the file: all of it, or nothing. */
export const Bevestigformulier = ({ woningen, labels, velden, gezien, zelfde, vervangt }: Eigenschappen) => (
  <section className="kaart verder" aria-labelledby="bevestig">
    <h2 id="bevestig">Laad {inWoningen(woningen)}</h2>
    <Form reloadDocument method="post">
      {velden.map(([naam, waarde]) => (
        <input key={naam} type="hidden" name={naam} value={waarde} />
      ))}
      <input type="hidden" name="gezien" value={gezien} />
      <Labelvoorstel labels={labels} />
      {zelfde && (
        <div className="vink">
          <input id="opnieuw" type="checkbox" name="opnieuw" value="ja" />
          <label htmlFor="opnieuw">Dit bestand is al geladen; laad het toch opnieuw</label>
        </div>
      )}
      <p>
        {vervangt > 0
          ? `Wat nu geladen is (${inWoningen(vervangt)}), wordt vervangen.`
          : 'Alle cijfers van 1.2 worden daarna uit dit bestand geteld.'}
      </p>
      <button className="knop" type="submit" name="doe" value="bevestig">
        Laad dit patrimonium
      </button>
    </Form>
  </section>
);
