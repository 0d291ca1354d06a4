import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { keurDossier } from '../application/keurDossier.ts';
import { controlepad, dossierpad } from '../components/adressen.ts';
import { ankerVan } from '../components/bevindingen/ankerVan.ts';
import { Bevindingen } from '../components/bevindingen/Bevindingen.tsx';
import { Bladwijzer } from '../components/bevindingen/Bladwijzer.tsx';
import { bladMet, maakControleblad } from '../components/bevindingen/controleblad.ts';
import { Reglementkop } from '../components/dossier/Reglementkop.tsx';
import { Foutkader } from '../components/Foutkader.tsx';
import { useAntwoord } from '../components/hoofdstuk/useAntwoord.ts';
import { paginatitel } from '../components/paginatitel.ts';
import { Schil } from '../components/Schil.tsx';
import { houdtTegen } from '../domain/regels/index.ts';
import { bevindingenVan } from '../domain/regels/perReglement.ts';
import { antwoordOpBevinding } from './antwoordOpBevinding.server.ts';
import { foutantwoord, isFout } from './fouttitel.server.ts';
import { vereistDossier } from './hulp.server.ts';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  paginatitel(`Controle: ${data?.titel ?? 'dossier'}`, data?.fout);

/** The bevindingen of a dossier with what can be done about them, a page at a time (`?blad=2`), and how far the document is. */
export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const { id, stand } = await vereistDossier(params.dossier);
  const { overzicht, bevindingen } = keurDossier(stand.dossier);
  return {
    id,
    fout: isFout(context),
    titel: stand.dossier.titel || 'Zonder titel',
    tegen: bevindingenVan(bevindingen, 'tr').filter(houdtTegen).length,
    ...maakControleblad(id, overzicht, bevindingen, new URL(request.url).searchParams.get('blad')),
  };
}

/** Keeps the reason for a warning; see antwoordOpBevinding for what else it may answer. */
export async function action({ params, request, context }: ActionFunctionArgs) {
  const { poorten, id, stand } = await vereistDossier(params.dossier);
  const uitkomst = await antwoordOpBevinding(poorten, id, await request.formData());
  if (uitkomst.status !== 303) return foutantwoord(context, uitkomst.poging, uitkomst.status);
  const blad = bladMet(keurDossier(stand.dossier).bevindingen, uitkomst.regel, uitkomst.plaats);
  return redirect(`${controlepad(id, blad)}#${ankerVan(uitkomst.regel, uitkomst.plaats)}`, 303);
}

export default function Controle() {
  const { id, titel, tegen, bevindingen, tellingen, blad, bladen } = useLoaderData<typeof loader>();
  const poging = useAntwoord(useActionData<typeof action>() ?? null);
  const anker = poging && ankerVan(poging.regel, poging.plaats);
  const staatEr = bevindingen.some((bevinding) => bevinding.anker === anker);
  return (
    <Schil pad={[{ tekst: 'Dossiers', naar: '/' }, { tekst: titel, naar: dossierpad(id) }, { tekst: 'Controle' }]}>
      {poging && <Foutkader fout={poging.fout} naar={staatEr ? anker : null} getypt={staatEr ? '' : poging.reden} />}
      <div>
        <h1>Controle</h1>
        <p className="zacht">
          Alles wat de regels opmerken, met de cijfers en de bron erbij. Los het op bij de vraag, of geef een reden waar
          dat mag.
        </p>
      </div>
      <Bevindingen bevindingen={bevindingen} tellingen={tellingen} poging={poging} />
      <Bladwijzer id={id} blad={blad} bladen={bladen} />
      <Reglementkop id={id} tegen={tegen} bijTekst={false} />
    </Schil>
  );
}
