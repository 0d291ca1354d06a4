import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { controlepad, dossierpad } from '../components/adressen.ts';
import { maakNakijken } from '../components/nakijken/maakNakijken.ts';
import { Nakijkhoofdstuk } from '../components/nakijken/Nakijkhoofdstuk.tsx';
import { Schil } from '../components/Schil.tsx';
import { vereistDossier } from './hulp.server.ts';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Antwoorden nakijken: ${data?.titel ?? 'dossier'} · Toewijs` },
];

/** All answers of a dossier, to look over before the reglement goes out. */
export async function loader({ params }: LoaderFunctionArgs) {
  const { id, stand } = await vereistDossier(params.dossier);
  return { id, titel: stand.dossier.titel || 'Zonder titel', hoofdstukken: maakNakijken(id, stand) };
}

export default function Nakijken() {
  const { id, titel, hoofdstukken } = useLoaderData<typeof loader>();
  return (
    <Schil
      pad={[{ tekst: 'Dossiers', naar: '/' }, { tekst: titel, naar: dossierpad(id) }, { tekst: 'Antwoorden nakijken' }]}
    >
      <div>
        <h1>Antwoorden nakijken</h1>
        <p className="zacht">
          Alle antwoorden per hoofdstuk. Met “Wijzig” gaat u naar de vraag; na het bewaren komt u hier terug.
        </p>
        <p>
          <Link to={controlepad(id)}>Naar de controle</Link>
        </p>
      </div>
      <nav className="kaart zonder-afdruk" aria-label="Hoofdstukken">
        <ul className="sprongen">
          {hoofdstukken.map(({ anker, titel: hoofdstuk }) => (
            <li key={anker}>
              <a href={`#${anker}`}>{hoofdstuk}</a>
            </li>
          ))}
        </ul>
      </nav>
      {hoofdstukken.map((hoofdstuk) => (
        <Nakijkhoofdstuk key={hoofdstuk.sleutel} {...hoofdstuk} />
      ))}
    </Schil>
  );
}
