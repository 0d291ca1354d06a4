import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { controlepad, dossierpad } from '../components/adressen.ts';
import { maakNakijken } from '../components/nakijken/maakNakijken.ts';
import { Nakijkhoofdstuk } from '../components/nakijken/Nakijkhoofdstuk.tsx';
import { Sprongen } from '../components/nakijken/Sprongen.tsx';
import { Schil } from '../components/Schil.tsx';
import { vereistDossier } from './hulp.server.ts';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Antwoorden nakijken: ${data?.titel ?? 'dossier'} · Toewijs` },
];

/**
 * Most answers on one page; beyond it chapters are shown one by one, with `?toon=` and the key of the chapter, and the items of a chapter
 * that has more by itself with `&deel=` and the key of the item.
 */
const HOOGSTENS = 1500;

/** All answers of a dossier, to look over before the reglement goes out. */
export async function loader({ params, request }: LoaderFunctionArgs) {
  const { id, stand } = await vereistDossier(params.dossier);
  const { searchParams } = new URL(request.url);
  const keuze = { hoofdstuk: searchParams.get('toon'), deel: searchParams.get('deel') };
  return { id, titel: stand.dossier.titel || 'Zonder titel', ...maakNakijken(id, stand.dossier, keuze, HOOGSTENS) };
}

export default function Nakijken() {
  const { id, titel, perStuk, inhoud, hoofdstukken } = useLoaderData<typeof loader>();
  return (
    <Schil
      pad={[{ tekst: 'Dossiers', naar: '/' }, { tekst: titel, naar: dossierpad(id) }, { tekst: 'Antwoorden nakijken' }]}
    >
      <div>
        <h1>Antwoorden nakijken</h1>
        <p className="zacht">
          Alle antwoorden per hoofdstuk. Met “Wijzig” gaat u naar de vraag; na het bewaren komt u hier terug.
          {perStuk && ' Er zijn te veel antwoorden voor één bladzijde; kies daarom hieronder een hoofdstuk.'}
        </p>
        <p>
          <Link to={controlepad(id)}>Naar de controle</Link>
        </p>
      </div>
      <nav className="kaart zonder-afdruk" aria-label="Hoofdstukken">
        <Sprongen sprongen={inhoud} />
      </nav>
      {hoofdstukken.map((hoofdstuk) => (
        <Nakijkhoofdstuk key={hoofdstuk.sleutel} {...hoofdstuk} />
      ))}
    </Schil>
  );
}
