import { openDossier } from '../application/openDossier.ts';
import { type Context, context } from '../context.server.ts';
import type { Wie } from '../domain/procedure/gebeurtenissen.ts';
import type { Stand } from '../domain/procedure/stand.ts';

/** Who acts in the browser as long as there are no accounts: whoever sits at this machine. */
export const LOKAAL: Wie = { door: 'lokale gebruiker', namens: '', rol: 'beheerder' };

/** The answer 404 with a Dutch sentence. */
export const nietGevonden = (zin: string): Response =>
  new Response(zin, { status: 404, headers: { 'Content-Type': 'text/plain; charset=utf-8' } });

/** The dossier with this id and everything from outside; throws the answer 404 when there is none. */
export async function vereistDossier(id: string | undefined): Promise<Context & { id: string; stand: Stand }> {
  const alles = await context();
  const stand = id === undefined ? null : await openDossier(alles.poorten, id);
  if (id === undefined || stand === null) throw nietGevonden('Dit dossier bestaat niet, of niet meer.');
  return { ...alles, id, stand };
}
