import type { LoaderFunctionArgs } from '@remix-run/node';
import { nietGevonden, vereistDossier } from './hulp.server.ts';

/** The logo of the woonmaatschappij, as it is saved. */
export async function loader({ params }: LoaderFunctionArgs) {
  const { stand } = await vereistDossier(params.dossier);
  const { logo } = stand.dossier.hoofdstukken.woonmaatschappij.huisstijl;
  if (logo === null) throw nietGevonden('Dit dossier heeft geen logo.');
  return new Response(new Uint8Array(Buffer.from(logo.inhoud, 'base64')), { headers: { 'Content-Type': logo.soort } });
}
