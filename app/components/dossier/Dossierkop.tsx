import { Link } from '@remix-run/react';
import { getal } from '../../domain/taal/getal.ts';

interface Eigenschappen {
  readonly id: string;
  readonly titel: string;
  readonly over: string;
  /** Bevindingen that hold back, and warnings that are not answered. */
  readonly tegen: number;
  readonly open: number;
}

/** One sentence that says how far the reglement is. */
function stand(tegen: number, open: number): string {
  if (tegen === 1) return 'Eén bevinding houdt de vaststelling tegen: het reglement is een ontwerp.';
  if (tegen > 1) return `${getal(tegen)} bevindingen houden de vaststelling tegen: het reglement is een ontwerp.`;
  if (open === 1) return 'Niets houdt de vaststelling tegen. Eén bevinding vraagt nog een reden.';
  if (open > 1) return `Niets houdt de vaststelling tegen. ${getal(open)} bevindingen vragen nog een reden.`;
  return 'Niets houdt de vaststelling tegen, en elke bevinding is beantwoord.';
}

/** The head of a dossier: title, gebied, how far it is, and where to read, download and compare the reglement. */
export const Dossierkop = ({ id, titel, over, tegen, open }: Eigenschappen) => (
  <>
    <div>
      <h1>{titel}</h1>
      <p className="zacht">{over}</p>
    </div>
    <section
      className={`kaart verder ${tegen > 0 ? 'stop' : open > 0 ? 'let' : ''}`}
      aria-label="Stand van het dossier"
    >
      <h2>{stand(tegen, open)}</h2>
      <div className="rij-knoppen">
        <Link className="knop" to={`/dossiers/${id}/reglement`}>
          Lees het reglement
        </Link>
        <a className="knop licht" href={`/dossiers/${id}/documenten/toewijzingsreglement.docx`} download>
          Download als DOCX
        </a>
        <Link to={`/dossiers/${id}/vergelijk`}>Vergelijk met een ander dossier</Link>
        <a href={`/dossiers/${id}/dossier.json`} download>
          Dossierbestand
        </a>
      </div>
    </section>
  </>
);
