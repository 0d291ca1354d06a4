import { getal } from '../../domain/taal/getal.ts';

/** The head of the preview: whether it is a draft and why, and the downloads. */
export const Reglementkop = ({ id, tegen }: { id: string; tegen: number }) => (
  <section className={`kaart verder ${tegen > 0 ? 'stop' : ''}`} aria-label="Stand van het reglement">
    <h1>Reglement</h1>
    {tegen === 0 ? (
      <p>Dit is de tekst zoals ze vastgesteld kan worden: geen enkele bevinding houdt ze tegen.</p>
    ) : (
      <p>
        <b>Ontwerp.</b> {tegen === 1 ? 'Eén bevinding houdt' : `${getal(tegen)} bevindingen houden`} de vaststelling
        tegen. <a href={`/dossiers/${id}#bevindingen`}>Bekijk de bevindingen</a>
      </p>
    )}
    <div className="rij-knoppen">
      <a className="knop" href={`/dossiers/${id}/documenten/toewijzingsreglement.docx`} download>
        Download als DOCX
      </a>
      <a className="knop licht" href={`/dossiers/${id}/documenten/toewijzingsreglement.html`} download>
        Download als HTML
      </a>
    </div>
  </section>
);
