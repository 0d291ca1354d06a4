import { Link } from '@remix-run/react';

/** A step of the path to this page; the page itself has no address. */
export interface Stap {
  readonly tekst: string;
  readonly naar?: string;
}

/** The path from the list of dossiers to this page. */
export const Kruimelpad = ({ pad }: { pad: readonly Stap[] }) => (
  <nav className="kruimel" aria-label="Kruimelpad">
    <ol>
      {pad.map(({ tekst, naar }) => (
        <li key={tekst}>{naar ? <Link to={naar}>{tekst}</Link> : <span aria-current="page">{tekst}</span>}</li>
      ))}
    </ol>
  </nav>
);
