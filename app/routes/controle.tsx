import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { data, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { keurDossier } from '../application/keurDossier.ts';
import { controlepad, dossierpad } from '../components/adressen.ts';
import { ankerVan } from '../components/bevindingen/ankerVan.ts';
import { Bevindingen } from '../components/bevindingen/Bevindingen.tsx';
import { maakBevindingen } from '../components/bevindingen/maakBevindingen.ts';
import { Reglementkop } from '../components/dossier/Reglementkop.tsx';
import { Foutkader } from '../components/Foutkader.tsx';
import { Schil } from '../components/Schil.tsx';
import { houdtTegen } from '../domain/regels/index.ts';
import { bevindingenVan } from '../domain/regels/perReglement.ts';
import { antwoordOpBevinding } from './antwoordOpBevinding.server.ts';
import { vereistDossier } from './hulp.server.ts';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Controle: ${data?.titel ?? 'dossier'} · Toewijs` },
];

/** All bevindingen of a dossier with what can be done about them, and how far the document is. */
export async function loader({ params }: LoaderFunctionArgs) {
  const { id, stand } = await vereistDossier(params.dossier);
  const { overzicht, bevindingen } = keurDossier(stand.dossier);
  return {
    id,
    titel: stand.dossier.titel || 'Zonder titel',
    tegen: bevindingenVan(bevindingen, 'tr').filter(houdtTegen).length,
    bevindingen: maakBevindingen(id, overzicht, bevindingen),
  };
}

/** Keeps the reason for a warning; see antwoordOpBevinding for 409 and 422. */
export async function action({ params, request }: ActionFunctionArgs) {
  const { poorten, id, stand } = await vereistDossier(params.dossier);
  const uitkomst = await antwoordOpBevinding(poorten, id, stand.dossier, await request.formData());
  if (uitkomst.status !== 303) return data(uitkomst.poging, { status: uitkomst.status });
  return redirect(`${controlepad(id)}#${ankerVan(uitkomst.regel, uitkomst.plaats)}`, 303);
}

export default function Controle() {
  const { id, titel, tegen, bevindingen } = useLoaderData<typeof loader>();
  const poging = useActionData<typeof action>() ?? null;
  const anker = poging && ankerVan(poging.regel, poging.plaats);
  return (
    <Schil pad={[{ tekst: 'Dossiers', naar: '/' }, { tekst: titel, naar: dossierpad(id) }, { tekst: 'Controle' }]}>
      {poging && <Foutkader fout={poging.fout} naar={bevindingen.some((b) => b.anker === anker) ? anker : null} />}
      <div>
        <h1>Controle</h1>
        <p className="zacht">
          Alles wat de regels opmerken, met de cijfers en de bron erbij. Los het op bij de vraag, of geef een reden waar
          dat mag.
        </p>
      </div>
      <Bevindingen bevindingen={bevindingen} poging={poging} />
      <Reglementkop id={id} tegen={tegen} bijTekst={false} />
    </Schil>
  );
}
