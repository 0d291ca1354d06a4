import { Link } from '@remix-run/react';
import { getal } from '../../domain/taal/getal.ts';
import { controlepad } from '../adressen.ts';

interface Eigenschappen {
  readonly id: string;
  /** Bevindingen that hold back. */
  readonly tegen: number;
  /** Whether it stands above the preview itself, or below the bevindingen with a link to the preview. */
  readonly bijTekst: boolean;
}

/** Whether the reglement is a draft and why, and the downloads. */
export function Reglementkop({ id, tegen, bijTekst }: Eigenschappen) {
  const Kop = bijTekst ? 'h1' : 'h2';
  return (
    <section className={`kaart verder ${tegen > 0 ? 'stop' : ''}`} aria-label="Stand van het reglement">
      <Kop>{bijTekst ? 'Reglement' : 'Het reglement'}</Kop>
      {tegen === 0 ? (
        <p>Dit is de tekst zoals ze vastgesteld kan worden: geen enkele bevinding houdt ze tegen.</p>
      ) : (
        <p>
          <b>Ontwerp.</b> {tegen === 1 ? 'Eén bevinding houdt' : `${getal(tegen)} bevindingen houden`} de vaststelling
          tegen. {bijTekst && <Link to={controlepad(id)}>Bekijk de bevindingen</Link>}
        </p>
      )}
      <div className="rij-knoppen">
        {!bijTekst && (
          <Link className="knop" to={`/dossiers/${id}/reglement`}>
            Lees het reglement
          </Link>
        )}
        <a
          className={bijTekst ? 'knop' : 'knop licht'}
          href={`/dossiers/${id}/documenten/toewijzingsreglement.docx`}
          download
        >
          Download als DOCX
        </a>
        <a className="knop licht" href={`/dossiers/${id}/documenten/toewijzingsreglement.html`} download>
          Download als HTML
        </a>
      </div>
    </section>
  );
}
