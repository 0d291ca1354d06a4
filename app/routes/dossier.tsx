import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { data, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { keurDossier } from '../application/keurDossier.ts';
import { lijstDossiers } from '../application/lijstDossiers.ts';
import { ankerVan } from '../components/bevindingen/ankerVan.ts';
import { Bevindingen } from '../components/bevindingen/Bevindingen.tsx';
import { maakBevindingen } from '../components/bevindingen/maakBevindingen.ts';
import { Dossierkop } from '../components/dossier/Dossierkop.tsx';
import { Foutkader } from '../components/Foutkader.tsx';
import { Grenzen } from '../components/grenzen/Grenzen.tsx';
import { maakGrenzen } from '../components/grenzen/maakGrenzen.ts';
import { Schil } from '../components/Schil.tsx';
import { maakTakenlijst } from '../components/takenlijst/maakTakenlijst.ts';
import { Takenlijst } from '../components/takenlijst/Takenlijst.tsx';
import { tijdstip } from '../components/tijdstip.ts';
import { houdtTegen, vraagtReden } from '../domain/regels/index.ts';
import { getal } from '../domain/taal/getal.ts';
import { antwoordOpBevinding } from './antwoordOpBevinding.server.ts';
import { vereistDossier } from './hulp.server.ts';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.titel ?? 'Dossier'} · Toewijs` }];

export async function loader({ params }: LoaderFunctionArgs) {
  const { poorten, id, stand } = await vereistDossier(params.dossier);
  const { overzicht, bevindingen } = keurDossier(stand.dossier);
  const regel = (await lijstDossiers(poorten)).find((dossier) => dossier.id === id);
  const { bron } = overzicht.recht.derdePatrimonium;
  return {
    id,
    titel: stand.dossier.titel || 'Zonder titel',
    over: [
      overzicht.naamGebied,
      `${getal(overzicht.gemeenten.length)} ${overzicht.gemeenten.length === 1 ? 'gemeente' : 'gemeenten'}`,
      overzicht.woningen === null ? '' : `${getal(overzicht.woningen)} sociale huurwoningen`,
      regel ? `laatst bewaard op ${tijdstip(regel.gewijzigdOp)}` : '',
    ]
      .filter(Boolean)
      .join(' · '),
    tegen: bevindingen.filter(houdtTegen).length,
    open: bevindingen.filter(vraagtReden).length,
    taken: maakTakenlijst(overzicht, bevindingen),
    grenzen: maakGrenzen(overzicht),
    bronGrens: `${bron.aanhaling}${bron.status === 'te bevestigen' ? ' (te bevestigen)' : ''}`,
    bevindingen: maakBevindingen(overzicht, bevindingen),
  };
}

export async function action({ params, request }: ActionFunctionArgs) {
  const { poorten, id, stand } = await vereistDossier(params.dossier);
  const uitkomst = await antwoordOpBevinding(poorten, id, stand.dossier, await request.formData());
  if (uitkomst.status !== 303) return data(uitkomst.poging, { status: uitkomst.status });
  return redirect(`/dossiers/${id}#${ankerVan(uitkomst.regel, uitkomst.plaats)}`, 303);
}

export default function Dossier() {
  const { id, titel, over, tegen, open, taken, grenzen, bronGrens, bevindingen } = useLoaderData<typeof loader>();
  const poging = useActionData<typeof action>() ?? null;
  const reglement = `/dossiers/${id}/reglement`;
  const anker = poging && ankerVan(poging.regel, poging.plaats);
  return (
    <Schil pad={[{ tekst: 'Dossiers', naar: '/' }, { tekst: titel }]}>
      {poging && <Foutkader fout={poging.fout} naar={bevindingen.some((b) => b.anker === anker) ? anker : null} />}
      <Dossierkop id={id} titel={titel} over={over} tegen={tegen} open={open} />
      <div className="twee">
        <div>
          <Takenlijst groepen={taken} reglement={reglement} />
        </div>
        <div>
          <Grenzen grenzen={grenzen} bron={bronGrens} />
          <Bevindingen bevindingen={bevindingen} reglement={reglement} poging={poging} />
        </div>
      </div>
    </Schil>
  );
}
