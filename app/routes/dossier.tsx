import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { EersteBevindingen } from '../components/bevindingen/EersteBevindingen.tsx';
import { Dossierkop } from '../components/dossier/Dossierkop.tsx';
import { Ingevoerd } from '../components/dossier/Ingevoerd.tsx';
import { opmerkingenUit } from '../components/dossier/opgemerkt.ts';
import { Grenzen } from '../components/grenzen/Grenzen.tsx';
import { Schil } from '../components/Schil.tsx';
import { NietGebruikt } from '../components/takenlijst/NietGebruikt.tsx';
import { Takenlijst } from '../components/takenlijst/Takenlijst.tsx';
import { Verderkaart } from '../components/takenlijst/Verderkaart.tsx';
import { vereistDossier } from './hulp.server.ts';
import { leesTakenpagina } from './takenpagina.server.ts';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.titel ?? 'Dossier'} · Toewijs` }];

/** The home of a dossier; `?ingevoerd` says that it was just made out of a file, and what was noticed about that. */
export async function loader({ params, request }: LoaderFunctionArgs) {
  const { poorten, id, stand } = await vereistDossier(params.dossier);
  const zoek = new URL(request.url).searchParams;
  const ingevoerd = zoek.has('ingevoerd') ? opmerkingenUit(id, zoek) : null;
  return { ...(await leesTakenpagina(poorten, id, stand)), ingevoerd };
}

export default function Dossier() {
  const pagina = useLoaderData<typeof loader>();
  const {
    id,
    titel,
    over,
    tellingen,
    verder,
    taken,
    nietGebruikt,
    grenzen,
    bronGrens,
    aandeelGrens,
    eerste,
    ingevoerd,
  } = pagina;
  return (
    <Schil pad={[{ tekst: 'Dossiers', naar: '/' }, { tekst: titel }]}>
      {ingevoerd && <Ingevoerd opmerkingen={ingevoerd} />}
      <Dossierkop id={id} titel={titel} over={over} />
      <Verderkaart id={id} verder={verder} {...tellingen} />
      <div className="twee">
        <div>
          <Takenlijst groepen={taken} />
          {nietGebruikt.length > 0 && <NietGebruikt id={id} gemeenten={nietGebruikt} />}
        </div>
        <div>
          <Grenzen grenzen={grenzen} bron={bronGrens} aandeel={aandeelGrens} />
          <EersteBevindingen id={id} bevindingen={eerste} {...tellingen} />
        </div>
      </div>
    </Schil>
  );
}
