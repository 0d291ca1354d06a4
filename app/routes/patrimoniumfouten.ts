import type { LoaderFunctionArgs } from '@remix-run/node';
import { leesPatrimoniumvoorstel } from '../application/patrimoniumvoorstel.ts';
import { download, XLSX } from './download.server.ts';
import { vereistDossier } from './hulp.server.ts';
import { geenUpload } from './patrimoniumbevestiging.server.ts';
import { leesKeuzes } from './patrimoniumkeuzes.server.ts';

/** An upload back as XLSX, with a column that says of each row what to repair. */
export async function loader({ params, request }: LoaderFunctionArgs) {
  const { poorten, rekenbladen, id, stand } = await vereistDossier(params.dossier);
  const zoek = new URL(request.url).searchParams;
  const { kolommen } = leesKeuzes((naam) => zoek.get(naam));
  const keuze = { hash: params.hash ?? '', kolommen };
  const voorstel = await leesPatrimoniumvoorstel(poorten, rekenbladen, id, stand.dossier, keuze);
  if (voorstel === null) throw geenUpload();
  return download(rekenbladen.metFouten(voorstel.tabel, voorstel.gelezen.fouten), XLSX, 'woningen-met-fouten.xlsx');
}
