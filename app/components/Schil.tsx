import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { begrippad, HANDLEIDING } from './adressen.ts';
import { Kruimelpad, type Stap } from './Kruimelpad.tsx';
import { Merk } from './Merk.tsx';

/** What stands around every page: skip link, bar, path to this page, the page itself, foot. */
export const Schil = ({ pad = [], children }: { pad?: readonly Stap[]; children: ReactNode }) => (
  <>
    <a className="naar-inhoud" href="#inhoud">
      Naar de inhoud
    </a>
    <header className="balk">
      <Link className="merk" to="/">
        <Merk />
        Toewijs
      </Link>
      <nav aria-label="Hoofdmenu">
        <Link to="/">Dossiers</Link>
        <Link to={begrippad()}>Begrippen</Link>
        <Link to={HANDLEIDING}>Handleiding</Link>
      </nav>
    </header>
    {pad.length > 0 && <Kruimelpad pad={pad} />}
    <main className="blad" id="inhoud" tabIndex={-1}>
      {children}
    </main>
    <footer className="voet">
      Toewijs helpt een toewijzingsreglement op te stellen en te toetsen. Waar een rechtsbron nog te bevestigen is,
      staat dat erbij. Hoe het werkt, staat in de <Link to={HANDLEIDING}>handleiding</Link>.
    </footer>
  </>
);
