import type { LoaderFunctionArgs } from '@remix-run/node';
import { context } from '../context.server.ts';
import { download, XLSX } from './download.server.ts';
import { nietGevonden } from './hulp.server.ts';

/** The sheet to fill in with dwellings, as XLSX with an example and an explanation, or as CSV. */
export async function loader({ params }: LoaderFunctionArgs) {
  const { rekenbladen } = await context();
  if (params.bestand === 'woningen.xlsx') return download(rekenbladen.sjabloonXlsx(), XLSX, 'woningen.xlsx');
  if (params.bestand === 'woningen.csv') {
    return download(rekenbladen.sjabloonCsv(), 'text/csv; charset=utf-8', 'woningen.csv');
  }
  throw nietGevonden('Er is een sjabloon woningen.xlsx en een woningen.csv.');
}
