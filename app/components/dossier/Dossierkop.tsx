import { Link } from '@remix-run/react';
import { aantallenpad, controlepad, nakijkpad } from '../adressen.ts';

interface Eigenschappen {
  readonly id: string;
  readonly titel: string;
  readonly over: string;
}

/** The head of a dossier: title, gebied, and every page about the dossier as a whole. */
export const Dossierkop = ({ id, titel, over }: Eigenschappen) => (
  <div>
    <h1>{titel}</h1>
    <p className="zacht">{over}</p>
    <nav aria-label="Dit dossier">
      <ul className="wegen">
        <li>
          <Link to={`/dossiers/${id}/reglement`}>Lees het reglement</Link>
        </li>
        <li>
          <Link to={`/dossiers/${id}/rollen`}>Wie beslist wat</Link>
        </li>
        <li>
          <Link to={controlepad(id)}>Controle</Link>
        </li>
        <li>
          <Link to={nakijkpad(id)}>Antwoorden nakijken</Link>
        </li>
        <li>
          <Link to={aantallenpad(id)}>Aantallen per gemeente</Link>
        </li>
        <li>
          <Link to={`/dossiers/${id}/vergelijk`}>Vergelijk met een ander dossier</Link>
        </li>
        <li>
          <a href={`/dossiers/${id}/documenten/toewijzingsreglement.docx`} download>
            Download als DOCX
          </a>
        </li>
        <li>
          <a href={`/dossiers/${id}/dossier.json`} download>
            Dossierbestand
          </a>
        </li>
      </ul>
    </nav>
  </div>
);
