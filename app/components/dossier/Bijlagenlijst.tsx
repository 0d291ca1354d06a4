import { Link } from '@remix-run/react';
import { dossierpad } from '../adressen.ts';

interface Eigenschappen {
  readonly id: string;
  readonly bijlagen: readonly { readonly titel: string; readonly pad: string }[];
}

/** The annexes of a reglement that can be read and downloaded on their own. */
export const Bijlagenlijst = ({ id, bijlagen }: Eigenschappen) =>
  bijlagen.length === 0 ? null : (
    <nav className="zonder-afdruk" aria-label="Ook apart te downloaden">
      <p className="hint">Ook apart te downloaden:</p>
      <ul className="wegen">
        {bijlagen.map(({ titel, pad }) => (
          <li key={pad}>
            <Link to={`${dossierpad(id)}/${pad}`}>{titel}</Link>
          </li>
        ))}
      </ul>
    </nav>
  );
