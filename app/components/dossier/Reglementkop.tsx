import { Link } from '@remix-run/react';
import { getal } from '../../domain/taal/getal.ts';
import { controlepad, dossierpad } from '../adressen.ts';

/** The document that the head is about: its title, the name of its file, and where its preview stands after the address of the dossier. */
export interface StukInKop {
  readonly titel: string;
  readonly bestandsnaam: string;
  readonly pad: string;
  /** Whether it is given as a spreadsheet too. */
  readonly werkblad?: boolean;
}

const TOEWIJZINGSREGLEMENT: StukInKop = {
  titel: 'Reglement',
  bestandsnaam: 'toewijzingsreglement',
  pad: 'reglement',
};

interface Eigenschappen {
  readonly id: string;
  /** Bevindingen that hold back. */
  readonly tegen: number;
  /** Whether it stands above the preview itself, or below the bevindingen with a link to the preview. */
  readonly bijTekst: boolean;
  readonly stuk?: StukInKop;
  /** Whether something else than a bevinding keeps it a draft. */
  readonly ontwerp?: boolean;
}

function Stand({ id, tegen, bijTekst, ontwerp = false }: Eigenschappen) {
  if (tegen === 0 && ontwerp) return <p>Nog een ontwerp: het eerste kader in de tekst zegt waarom.</p>;
  if (tegen === 0) return <p>Dit is de tekst zoals ze vastgesteld kan worden: geen enkele bevinding houdt ze tegen.</p>;
  return (
    <p>
      <b>Ontwerp.</b> {tegen === 1 ? 'Eén bevinding houdt' : `${getal(tegen)} bevindingen houden`} de vaststelling
      tegen. {bijTekst && <Link to={controlepad(id)}>Bekijk de bevindingen</Link>}
    </p>
  );
}

/** Whether a document is a draft and why, and the downloads. */
export function Reglementkop(eigenschappen: Eigenschappen) {
  const { id, tegen, bijTekst, stuk = TOEWIJZINGSREGLEMENT } = eigenschappen;
  const Kop = bijTekst ? 'h1' : 'h2';
  const bestand = `${dossierpad(id)}/documenten/${stuk.bestandsnaam}`;
  return (
    <section className={`kaart verder ${tegen > 0 ? 'stop' : ''}`} aria-label="Stand van het reglement">
      <Kop>{bijTekst ? stuk.titel : 'Het reglement'}</Kop>
      <Stand {...eigenschappen} />
      <div className="rij-knoppen">
        {!bijTekst && (
          <Link className="knop" to={`${dossierpad(id)}/${stuk.pad}`}>
            Lees het reglement
          </Link>
        )}
        <a className={bijTekst ? 'knop' : 'knop licht'} href={`${bestand}.docx`} download>
          Download als DOCX
        </a>
        <a className="knop licht" href={`${bestand}.html`} download>
          Download als HTML
        </a>
      </div>
    </section>
  );
}
