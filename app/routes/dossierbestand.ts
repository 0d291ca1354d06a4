import type { LoaderFunctionArgs } from '@remix-run/node';
import { voerDossierUit } from '../application/voerDossierUit.ts';
import { context } from '../context.server.ts';
import { download } from './download.server.ts';
import { nietGevonden } from './hulp.server.ts';

/** The dossier as a file that can be imported again. */
export async function loader({ params }: LoaderFunctionArgs) {
  const { poorten } = await context();
  const tekst = await voerDossierUit(poorten, params.dossier ?? '');
  if (tekst === null) throw nietGevonden('Dit dossier bestaat niet, of niet meer.');
  return download(tekst, 'application/json; charset=utf-8', 'dossier.json');
}
