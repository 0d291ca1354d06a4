import { Form } from '@remix-run/react';
import type { Antwoordpoging } from './antwoordpoging.ts';
import type { BevindingOpPagina } from './maakBevindingen.ts';

interface Eigenschappen {
  readonly bevinding: BevindingOpPagina;
  readonly poging: Antwoordpoging | null;
}

/** The form to answer a warning with a reason, to change the reason, or to withdraw it. Works without JavaScript. */
export const AntwoordFormulier = ({ bevinding: { anker, id, plaats, waar, reden }, poging }: Eigenschappen) => {
  const veld = `${anker}-reden`;
  const gezien = poging?.gezien ?? reden ?? '';
  const beschreven = [`${veld}-hint`, ...(poging ? [`${veld}-fout`] : [])].join(' ');
  return (
    <details open={poging !== null}>
      <summary>
        {reden === null ? 'Antwoord met een reden' : 'Wijzig de reden'}
        <span className="verborgen">: {waar}</span>
      </summary>
      <Form reloadDocument method="post" key={`${gezien}|${poging?.fout ?? ''}`}>
        <input type="hidden" name="regel" value={id} />
        <input type="hidden" name="plaats" value={plaats} />
        <input type="hidden" name="gezien" value={gezien} />
        <div className="veld">
          <label htmlFor={veld}>Reden</label>
          <p className="hint" id={`${veld}-hint`}>
            Waarom dit hier toch past. De reden komt letterlijk in het reglement.
          </p>
          {poging && (
            <p className="fout" id={`${veld}-fout`}>
              {poging.fout}
            </p>
          )}
          {poging?.intussen && <p className="reden">{poging.intussen}</p>}
          <textarea
            id={veld}
            name="reden"
            rows={4}
            defaultValue={poging?.reden ?? reden ?? ''}
            aria-describedby={beschreven}
            aria-invalid={poging ? true : undefined}
          />
        </div>
        <div className="rij-knoppen">
          <button className="knop" type="submit" name="doe" value="bewaar">
            Bewaar de reden
          </button>
          {reden !== null && (
            <button className="knop licht" type="submit" name="doe" value="trek-in">
              Trek de reden in
            </button>
          )}
        </div>
      </Form>
    </details>
  );
};
