import { bewaarHoofdstuk } from '../application/bewaarHoofdstuk.ts';
import { hoofdstukOp } from '../application/hoofdstukOp.ts';
import type { Poorten } from '../application/ports.ts';
import type { Antwoord, Botsingpagina } from '../components/hoofdstuk/paginagegevens.ts';
import { plekVan, sleutelOp } from '../components/hoofdstuk/plekVan.ts';
import { hoofdstuksleutel, inhoudVan, type Stand } from '../domain/procedure/stand.ts';
import { vragenVan } from '../domain/vragen/index.ts';
import { dubbeleRijen } from '../domain/vragen/lees/dubbeleRijen.ts';
import { opslaanbaar } from '../domain/vragen/opslaanbaar.ts';
import { type Keuze, voegSamen } from '../domain/vragen/voegSamen.ts';
import { vraagcontext } from '../domain/vragen/vraagcontext.ts';
import { maakBotsing } from './hoofdstukbotsing.server.ts';
import { leesInzending } from './hoofdstukinzending.server.ts';
import { leesHoofdstukformulier } from './hoofdstuklezing.server.ts';
import { beeldIn } from './hoofdstukmetlogo.server.ts';
import { leesMijn } from './hoofdstukmijn.server.ts';
import { teruggave, teruggaveNaBewaren } from './hoofdstukteruggave.server.ts';
import { dezePagina, type Herkomst } from './hoofdstukweg.server.ts';
import { LOKAAL } from './hulp.server.ts';
import { BEWAREN_MISLUKT, ofMislukt } from './mislukt.server.ts';

const KEUZE = 'keuze:';
const BESCHADIGD =
  'Het formulier met uw keuze kwam beschadigd aan; er is niets bewaard. Hieronder staat het hoofdstuk met wat van uw versie leesbaar was. Kijk het na en bewaar het opnieuw.';
const NOG_NIET_LEESBAAR = 'Er is nog niets bewaard: verbeter eerst wat niet gelezen kon worden, of maak het leeg.';

/** The choices out of the form, by the path of the botsing. */
function keuzesVan(formulier: FormData): Record<string, Keuze> {
  return Object.fromEntries(
    [...formulier].flatMap(([naam, kant]): [string, Keuze][] =>
      naam.startsWith(KEUZE) && (kant === 'mijn' || kant === 'hun') ? [[naam.slice(KEUZE.length), kant]] : [],
    ),
  );
}

const getal = (formulier: FormData, naam: string): number => Number(formulier.get(naam)) || 0;

/**
 * Saves what was chosen between two versions of a chapter, with the answers that were mended on the same page. When somebody saved
 * it once more, a choice is missing, an answer still cannot be read or nothing can be written, the page comes back with everything
 * on it; a form that arrives damaged comes back as the chapter with what was readable. null: the dossier is gone.
 */
export async function bewaarKeuze(
  poorten: Poorten,
  herkomst: Herkomst,
  stand: Stand,
  formulier: FormData,
): Promise<{ readonly soort: 'naar'; readonly adres: string } | Antwoord | null> {
  const { id, adres } = herkomst;
  const context = vraagcontext(stand.dossier, adres);
  const vragen = vragenVan(adres, context.rechtsdatum);
  const inzending = leesInzending(formulier);
  const [gezien, bekeken] = [inzending.gezien, getal(formulier, 'bekeken')];
  const basis = await hoofdstukOp(poorten, id, adres, gezien);
  const hun = inhoudVan(stand.dossier, adres) ?? basis;
  const keuzes = keuzesVan(formulier);
  const plaatsIn = (inhoud: unknown) => {
    const plek = plekVan(adres, herkomst.sleutel, inhoud);
    return { plek, sleutel: sleutelOp(adres, plek, inhoud) };
  };
  const alsFormulier = (status: number, melding: string, concept: unknown, resten: string | null = null) =>
    teruggave({ status, melding, concept, gezien: stand.versie, logo: beeldIn(concept), resten, ...plaatsIn(concept) });

  const ontvangen = leesMijn(adres, String(formulier.get('mijn') ?? ''), basis);
  if (ontvangen.beschadigd) {
    const concept = voegSamen(vragen, basis, ontvangen.inhoud, hun, keuzes, context).inhoud;
    return alsFormulier(400, BESCHADIGD, concept, ontvangen.resten);
  }

  const lezing = await leesHoofdstukformulier(adres, ontvangen.inhoud, inzending, context);
  const mijn = lezing.na.inhoud;
  const samen = voegSamen(vragen, basis, mijn, hun, keuzes, context);
  const bewaard = stand.hoofdstukversies[hoofdstuksleutel(adres)];
  const opnieuw = (status: Botsingpagina['status'], melding?: string): Antwoord =>
    bewaard === undefined
      ? alsFormulier(status, melding ?? BEWAREN_MISLUKT, samen.inhoud)
      : maakBotsing(
          vragen,
          { basis, mijn, hun },
          { bewaard, gezien, keuzes, nietGelezen: lezing.nietGelezen, status, ...(melding && { melding }) },
          context,
        );
  const dubbel = new Set(dubbeleRijen(vragen, mijn, context).map(({ pad }) => pad));
  if (lezing.nietGelezen.fouten.some(({ pad }) => !dubbel.has(pad))) return opnieuw(422, NOG_NIET_LEESBAAR);
  if (samen.open.length > 0 || (bewaard && bewaard.versie > bekeken)) return opnieuw(409);
  const inhoud = opslaanbaar(vragen, samen.inhoud);
  return ofMislukt(
    async () => {
      const bewaring = await bewaarHoofdstuk(poorten, LOKAAL, { dossier: id, ...adres, inhoud, gezien: bekeken });
      if (bewaring.soort === 'onbekend') return null;
      if (bewaring.soort === 'verouderd') return opnieuw(409);
      if (bewaring.soort === 'ongeldig') {
        return opnieuw(422, `Niet bewaard. ${bewaring.meldingen.map(({ tekst }) => tekst).join(' ')}`);
      }
      const blijft = teruggaveNaBewaren(
        {
          na: { ...lezing.na, inhoud: samen.inhoud, focus: null },
          nietGelezen: { fouten: dubbeleRijen(vragen, samen.inhoud, context), ingevoerd: {} },
        },
        inhoud,
        { gezien: bewaring.versie, ...plaatsIn(samen.inhoud) },
      );
      // The page of an item that is no more after the choice gives way to the list.
      const { sleutel } = plaatsIn(inhoud);
      return blijft ?? ({ soort: 'naar', adres: dezePagina({ ...herkomst, sleutel }) } as const);
    },
    () => opnieuw(500, BEWAREN_MISLUKT),
  );
}
