import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { neemReglementOver } from '../application/neemReglementOver.ts';
import { reglementpad } from '../components/adressen.ts';
import { LOKAAL, nietGevonden, vereistDossier } from './hulp.server.ts';

/** Somebody who opens this address gets to the intern huurreglement, where the button stands. */
export const loader = ({ params }: ActionFunctionArgs) => redirect(reglementpad(params.dossier ?? '', 'ihr'));

/** Takes the toewijzingsreglement as it is now over into the intern huurreglement, and shows that. 409: somebody saved in between. */
export async function action({ params }: ActionFunctionArgs) {
  const { poorten, id } = await vereistDossier(params.dossier);
  const uitkomst = await neemReglementOver(poorten, LOKAAL, id);
  if (uitkomst.soort === 'onbekend') throw nietGevonden('Dit dossier bestaat niet, of niet meer.');
  if (uitkomst.soort !== 'bewaard') {
    const zin =
      'Iemand bewaarde net de algemene bepalingen van het intern huurreglement. Ga terug en neem opnieuw over.';
    throw new Response(zin, { status: 409, headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
  }
  return redirect(`${reglementpad(id, 'ihr')}?overgenomen`, 303);
}
