import { Form } from '@remix-run/react';
import { getal } from '../../domain/taal/getal.ts';
import { Tekstveld } from './Tekstveld.tsx';

interface Eigenschappen {
  readonly nummer: string;
  readonly titel: string;
  /** Name of the file that was refused; '' before anything was sent. */
  readonly bestand: string;
  readonly titelfout?: string | undefined;
  readonly bestandfouten: readonly string[];
}

/** Start a dossier from a dossier file; everything that is wrong with the file is listed. */
export const BestandFormulier = ({ nummer, titel, bestand, titelfout, bestandfouten }: Eigenschappen) => (
  <section className="kaart" aria-labelledby="invoeren">
    <h2 id="invoeren">Begin met een dossierbestand</h2>
    <Form reloadDocument method="post" encType="multipart/form-data">
      <input type="hidden" name="nummer" value={nummer} />
      <div className="veld">
        <label htmlFor="bestand">Dossierbestand</label>
        <p className="hint" id="bestand-hint">
          Het bestand dossier.json dat Toewijs bij een dossier laat downloaden.
        </p>
        {bestandfouten.length > 0 && (
          <div className="fout" id="bestand-fout">
            <p>
              {bestand === '' ? '' : `${bestand}: `}
              {bestandfouten.length === 1 ? bestandfouten[0] : `${getal(bestandfouten.length)} fouten.`}
            </p>
            {bestandfouten.length > 1 && (
              <ul className="fouten">
                {bestandfouten.map((fout) => (
                  <li key={fout}>{fout}</li>
                ))}
              </ul>
            )}
          </div>
        )}
        <input
          id="bestand"
          name="bestand"
          type="file"
          accept=".json,application/json"
          aria-describedby={bestandfouten.length > 0 ? 'bestand-hint bestand-fout' : 'bestand-hint'}
          aria-invalid={bestandfouten.length > 0 ? true : undefined}
        />
      </div>
      <Tekstveld
        id="titel-bestand"
        naam="titel"
        label="Andere titel (mag leeg)"
        hint="Leeg: de titel uit het bestand."
        waarde={titel}
        fout={titelfout}
      />
      <button className="knop" type="submit" name="doe" value="voer-in">
        Voer het bestand in
      </button>
    </Form>
  </section>
);
