import { Form } from '@remix-run/react';
import { REKENBLAD_MAX_BYTES, WONINGEN_MAX } from '../../domain/patrimonium/maten.ts';
import { getal } from '../../domain/taal/getal.ts';
import { SJABLOONPAD } from '../adressen.ts';
import { Tekstveld } from '../dossiers/Tekstveld.tsx';

/** What was typed in the upload form, and what is wrong with it; '' where nothing is. */
export interface Uploadpoging {
  readonly fouten: { readonly bestand: string; readonly bron: string; readonly peildatum: string };
  readonly bron: string;
  readonly dag: string;
  readonly maand: string;
  readonly jaar: string;
}

const DELEN = [
  { naam: 'dag', label: 'Dag', klasse: 'getal dagveld' },
  { naam: 'maand', label: 'Maand', klasse: 'getal dagveld' },
  { naam: 'jaar', label: 'Jaar', klasse: 'getal jaarveld' },
] as const;

const MEGABYTES = REKENBLAD_MAX_BYTES / 1024 / 1024;

const Fout = ({ id, fout }: { id: string; fout: string | undefined }) =>
  fout ? (
    <p className="fout" id={id}>
      <span className="verborgen">Fout: </span>
      {fout}
    </p>
  ) : null;

/** Choose a file with dwellings; nothing is loaded before its preview is confirmed. */
export const Uploadformulier = ({ poging, vervangt }: { poging: Uploadpoging | null; vervangt: boolean }) => (
  <section className="kaart" aria-labelledby="opladen">
    <h2 id="opladen">{vervangt ? 'Een nieuw bestand' : 'Kies uw bestand'}</h2>
    <p className="zacht">
      Een rekenblad met één woning per rij: Excel (.xlsx) of CSV, hoogstens {getal(WONINGEN_MAX)} woningen en{' '}
      {MEGABYTES} MB. U ziet eerst wat het programma leest; pas als u bevestigt, telt het mee.
    </p>
    <p>
      Nog geen lijst? Begin met het sjabloon:{' '}
      <a href={SJABLOONPAD.xlsx} download>
        woningen.xlsx
      </a>{' '}
      of{' '}
      <a href={SJABLOONPAD.csv} download>
        woningen.csv
      </a>
      .
    </p>
    <Form reloadDocument method="post" encType="multipart/form-data" noValidate>
      <div className="veld">
        <label htmlFor="bestand">Bestand</label>
        <Fout id="bestand-fout" fout={poging?.fouten.bestand} />
        <input
          id="bestand"
          name="bestand"
          type="file"
          accept=".xlsx,.csv,.txt"
          aria-describedby={poging?.fouten.bestand ? 'bestand-fout' : undefined}
          aria-invalid={poging?.fouten.bestand ? true : undefined}
        />
      </div>
      <fieldset className="veld" id="peildatum" aria-describedby="peildatum-hint peildatum-fout">
        <legend>Peildatum</legend>
        <p className="hint" id="peildatum-hint">
          De dag waarop de lijst klopte.
        </p>
        <Fout id="peildatum-fout" fout={poging?.fouten.peildatum} />
        <span className="datum">
          {DELEN.map(({ naam, label, klasse }) => (
            <span key={naam}>
              <label htmlFor={`peildatum-${naam}`}>{label}</label>
              <input
                id={`peildatum-${naam}`}
                name={`peildatum.${naam}`}
                type="text"
                inputMode={naam === 'maand' ? 'text' : 'numeric'}
                autoComplete="off"
                className={klasse}
                defaultValue={poging?.[naam] ?? ''}
                aria-invalid={poging?.fouten.peildatum ? true : undefined}
              />
            </span>
          ))}
        </span>
      </fieldset>
      <Tekstveld
        id="bron"
        naam="bron"
        label="Waar komt de lijst vandaan? (mag leeg)"
        hint="Bijvoorbeeld: patrimoniumbeheer van de woonmaatschappij."
        waarde={poging?.bron ?? ''}
        fout={poging?.fouten.bron || undefined}
      />
      <button className="knop" type="submit" name="doe" value="laad-op">
        Bekijk het bestand
      </button>
    </Form>
  </section>
);
