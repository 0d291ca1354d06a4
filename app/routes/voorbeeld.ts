import type { ActionFunctionArgs } from '@remix-run/node';
import { keurDossier } from '../application/keurDossier.ts';
import { maakVoorbeeld } from '../components/levend/maakZijpaneel.server.ts';
import { metHoofdstuk } from '../domain/procedure/metHoofdstuk.ts';
import { inhoudVan } from '../domain/procedure/stand.ts';
import { leegDeelVanGemeente } from '../domain/reglement/dossier.ts';
import { alsHoofdstukadres, leesHoofdstuk } from '../domain/reglement/leesHoofdstuk.ts';
import { vragenVan } from '../domain/vragen/index.ts';
import { leesFormulier } from '../domain/vragen/leesFormulier.ts';
import { vraagcontext } from '../domain/vragen/vraagcontext.ts';
import { nietGevonden, vereistDossier } from './hulp.server.ts';

const tekst = (formulier: FormData, naam: string): string | null => {
  const waarde = formulier.get(naam);
  return typeof waarde === 'string' && waarde !== '' ? waarde : null;
};

/**
 * A chapter as it would read with what stands in the form now; nothing is saved. The form comes with `hoofdstuk`, and where it
 * applies `gemeente` and `sleutel`; an answer that cannot be read counts as it was saved. 404: no such chapter; 422: the
 * answers do not make a chapter.
 */
export async function action({ params, request }: ActionFunctionArgs) {
  const { id, stand, sjablonen } = await vereistDossier(params.dossier);
  const formulier = await request.formData();
  const adres = alsHoofdstukadres(tekst(formulier, 'hoofdstuk') ?? '', tekst(formulier, 'gemeente'));
  if (adres === null) throw nietGevonden('Dit hoofdstuk bestaat niet.');
  const leegDeel = leegDeelVanGemeente();
  const huidig = inhoudVan(stand.dossier, adres) ?? (adres.gemeente === null ? undefined : leegDeel[adres.hoofdstuk]);
  const velden = [...formulier].filter((veld): veld is [string, string] => typeof veld[1] === 'string');
  const { inhoud } = leesFormulier(vragenVan(adres, null), velden, huidig, vraagcontext(stand.dossier, adres));
  const gelezen = leesHoofdstuk(adres, inhoud);
  if (!gelezen.ok) {
    return Response.json({ fout: gelezen.meldingen.map((melding) => melding.tekst).join(' ') }, { status: 422 });
  }
  const dossier = metHoofdstuk(stand.dossier, adres, gelezen.inhoud);
  const sleutel = tekst(formulier, 'sleutel');
  const html = maakVoorbeeld({ id, sjablonen }, keurDossier(dossier), adres, sleutel, keurDossier(stand.dossier));
  return Response.json({ html });
}
