import './styles/index.css';
import { isRouteErrorResponse, Links, Meta, Outlet, Scripts, ScrollRestoration, useRouteError } from '@remix-run/react';
import { type ReactNode, useContext } from 'react';
import { Foutpagina } from './components/Foutpagina.tsx';
import { Nonce } from './components/nonce.ts';
import favicon from './styles/merk.svg';

/** The page around everything, also around the error page. */
export function Layout({ children }: { children: ReactNode }) {
  const nonce = useContext(Nonce);
  return (
    <html lang="nl-BE">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <link rel="icon" href={favicon} type="image/svg+xml" />
        <Links />
      </head>
      <body>
        {children}
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

export default function App() {
  return <Outlet />;
}

/** 404 says what is not there; anything else shows no internals. */
export function ErrorBoundary() {
  const fout = useRouteError();
  return isRouteErrorResponse(fout) && fout.status === 404 ? (
    <Foutpagina
      titel="Niet gevonden"
      zin={typeof fout.data === 'string' ? fout.data : ''}
      raad="Kijk het adres na, of kies een dossier in de lijst."
    />
  ) : (
    <Foutpagina
      titel="Er liep iets mis"
      zin="Deze pagina kon niet gemaakt worden. Wat bewaard is, blijft bewaard."
      raad="Probeer het opnieuw. Blijft het misgaan, kijk dan in het verslag van de server."
    />
  );
}
