import { dossierpad } from '../adressen.ts';
import type { StukInKop } from './Reglementkop.tsx';

/** The head of a document that nothing can hold back: its title and the downloads. */
export function Bijlagekop({
  id,
  stuk: { titel, bestandsnaam, werkblad },
}: {
  readonly id: string;
  readonly stuk: StukInKop;
}) {
  const bestand = `${dossierpad(id)}/documenten/${bestandsnaam}`;
  return (
    <section className="kaart verder" aria-label="Dit document">
      <h1>{titel}</h1>
      <div className="rij-knoppen">
        <a className="knop" href={`${bestand}.docx`} download>
          Download als DOCX
        </a>
        <a className="knop licht" href={`${bestand}.html`} download>
          Download als HTML
        </a>
        {werkblad && (
          <a className="knop licht" href={`${bestand}.xlsx`} download>
            Download als XLSX
          </a>
        )}
      </div>
    </section>
  );
}
