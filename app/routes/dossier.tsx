import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { EersteBevindingen } from '../components/bevindingen/EersteBevindingen.tsx';
import { Dossierkop } from '../components/dossier/Dossierkop.tsx';
import { Grenzen } from '../components/grenzen/Grenzen.tsx';
import { Schil } from '../components/Schil.tsx';
import { NietGebruikt } from '../components/takenlijst/NietGebruikt.tsx';
import { Takenlijst } from '../components/takenlijst/Takenlijst.tsx';
import { Verderkaart } from '../components/takenlijst/Verderkaart.tsx';
import { vereistDossier } from './hulp.server.ts';
import { leesTakenpagina } from './takenpagina.server.ts';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.titel ?? 'Dossier'} · Toewijs` }];

/** The home of a dossier; `?ingevoerd` says that it was just made out of a file. */
export async function loader({ params, request }: LoaderFunctionArgs) {
  const { poorten, id, stand } = await vereistDossier(params.dossier);
  const ingevoerd = new URL(request.url).searchParams.has('ingevoerd');
  return { ...(await leesTakenpagina(poorten, id, stand)), ingevoerd };
}

export default function Dossier() {
  const pagina = useLoaderData<typeof loader>();
  const { id, titel, over, tellingen, verder, taken, nietGebruikt, grenzen, bronGrens, eerste, ingevoerd } = pagina;
  return (
    <Schil pad={[{ tekst: 'Dossiers', naar: '/' }, { tekst: titel }]}>
      {ingevoerd && (
        <p className="kaart melding" role="status">
          Het bestand is ingevoerd. Een hoofdstuk dat er niet in staat, is leeg en staat hieronder als “Niet begonnen”.
        </p>
      )}
      <Dossierkop id={id} titel={titel} over={over} />
      <Verderkaart id={id} verder={verder} {...tellingen} />
      <div className="twee">
        <div>
          <Takenlijst groepen={taken} />
          {nietGebruikt.length > 0 && <NietGebruikt id={id} gemeenten={nietGebruikt} />}
        </div>
        <div>
          <Grenzen grenzen={grenzen} bron={bronGrens} />
          <EersteBevindingen id={id} bevindingen={eerste} {...tellingen} />
        </div>
      </div>
    </Schil>
  );
}
