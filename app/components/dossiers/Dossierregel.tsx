import { Form, Link } from '@remix-run/react';
import { Merkjes, type Merkteken } from '../Merkje.tsx';
import { Tekstveld } from './Tekstveld.tsx';

/** A dossier in the list, ready to show; `nummer` is the id that a copy of it will have. */
export interface DossierOpPagina {
  readonly id: string;
  readonly nummer: string;
  readonly titel: string;
  readonly over: string;
  readonly merkjes: readonly Merkteken[];
}

/** A title that was not accepted, or a copy that was not made; `kop` says which. */
export interface Titelpoging {
  readonly dossier: string;
  readonly kop: string;
  readonly titel: string;
  readonly fout: string;
}

/** One dossier: how far it is, and, folded, another title or a copy. */
export const Dossierregel = ({
  dossier: { id, nummer, titel, over, merkjes },
  poging,
}: {
  dossier: DossierOpPagina;
  poging: Titelpoging | null;
}) => (
  <li>
    <div>
      <h2>
        <Link to={`/dossiers/${id}`}>{titel}</Link>
      </h2>
      <p className="zacht klein">{over}</p>
    </div>
    <Merkjes merkjes={merkjes} />
    <details className="beheer" open={poging !== null}>
      <summary>
        Hernoem of kopieer<span className="verborgen">: {titel}</span>
      </summary>
      <Form reloadDocument method="post" className="beheer-formulier" key={titel}>
        <input type="hidden" name="dossier" value={id} />
        <input type="hidden" name="nummer" value={nummer} />
        <Tekstveld id={`titel-${id}`} naam="titel" label="Titel" waarde={poging?.titel ?? titel} fout={poging?.fout} />
        <div className="rij-knoppen">
          <button className="knop" type="submit" name="doe" value="hernoem">
            Bewaar de titel
          </button>
          <button className="knop licht" type="submit" name="doe" value="kopieer">
            Maak een kopie
          </button>
        </div>
      </Form>
    </details>
  </li>
);
