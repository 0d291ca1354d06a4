import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { maakReglement } from '../application/maakReglement.ts';
import { Documentblad } from '../components/Documentblad.tsx';
import { Reglementkop } from '../components/dossier/Reglementkop.tsx';
import { rolbareTabellen } from '../components/rolbareTabellen.ts';
import { Schil } from '../components/Schil.tsx';
import { naarHtmlFragment } from '../documents/html/index.ts';
import { houdtTegen } from '../domain/regels/index.ts';
import { vereistDossier } from './hulp.server.ts';
import { knoopBij } from './knoopBij.ts';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Reglement: ${data?.titel ?? 'dossier'} · Toewijs` },
];

/** The preview; with `?bij=` and the place key of a bevinding it goes to the clause where that question is answered. */
export async function loader({ params, request }: LoaderFunctionArgs) {
  const { id, stand, sjablonen } = await vereistDossier(params.dossier);
  const { document, bevindingen } = maakReglement(sjablonen, stand.dossier);
  const bij = new URL(request.url).searchParams.get('bij');
  if (bij !== null) {
    const knoop = knoopBij(document.blokken, bij);
    return redirect(`/dossiers/${id}/reglement${knoop === null ? '' : `#${knoop}`}`);
  }
  return {
    id,
    titel: stand.dossier.titel || 'Zonder titel',
    tegen: bevindingen.filter(houdtTegen).length,
    html: rolbareTabellen(naarHtmlFragment(document)),
  };
}

export default function Reglement() {
  const { id, titel, tegen, html } = useLoaderData<typeof loader>();
  return (
    <Schil pad={[{ tekst: 'Dossiers', naar: '/' }, { tekst: titel, naar: `/dossiers/${id}` }, { tekst: 'Reglement' }]}>
      <Reglementkop id={id} tegen={tegen} bijTekst />
      <Documentblad className="reglement" html={html} />
    </Schil>
  );
}
