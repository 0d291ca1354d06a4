import { lijstDossiers } from '../application/lijstDossiers.ts';
import { context } from '../context.server.ts';

/** Answers 'in orde' when the database can be read; otherwise the error becomes a 500. */
export async function loader() {
  await lijstDossiers((await context()).poorten);
  return new Response('in orde\n', { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
