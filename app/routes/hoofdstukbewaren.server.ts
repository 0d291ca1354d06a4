import { type Bewaring, bewaarHoofdstuk } from '../application/bewaarHoofdstuk.ts';
import { hoofdstukOp } from '../application/hoofdstukOp.ts';
import type { Poorten } from '../application/ports.ts';
import { zetGemeenteTerug } from '../application/zetGemeenteTerug.ts';
import { deelpaginasVan } from '../components/adressen.ts';
import { isVerdwenen } from '../components/hoofdstuk/isVerdwenen.ts';
import type { Antwoord, Teruggave } from '../components/hoofdstuk/paginagegevens.ts';
import { plekVan, sleutelOp } from '../components/hoofdstuk/plekVan.ts';
import { verdelingpad } from '../components/verdeling/verdelingpad.ts';
import { hoofdstuksleutel, inhoudVan, type Stand } from '../domain/procedure/stand.ts';
import { gelijk } from '../domain/vragen/gelijk.ts';
import { vragenVan } from '../domain/vragen/index.ts';
import { opslaanbaar } from '../domain/vragen/opslaanbaar.ts';
import { alsLijst, alsRij, waardeOp } from '../domain/vragen/rij.ts';
import { voegSamen } from '../domain/vragen/voegSamen.ts';
import type { Vraagcontext } from '../domain/vragen/vraag.ts';
import { vraagcontext } from '../domain/vragen/vraagcontext.ts';
import { maakBotsing } from './hoofdstukbotsing.server.ts';
import { type Inzending, leesInzending } from './hoofdstukinzending.server.ts';
import { bewaarKeuze } from './hoofdstukkeuze.server.ts';
import { leesHoofdstukformulier } from './hoofdstuklezing.server.ts';
import { eersteNieuweVraag } from './hoofdstuknieuwevragen.server.ts';
import { opDezePagina } from './hoofdstukopdepagina.server.ts';
import { teruggave, teruggaveNaBewaren } from './hoofdstukteruggave.server.ts';
import { dezePagina, type Herkomst, naarVeld, naLater, naVerder } from './hoofdstukweg.server.ts';
import { LOKAAL } from './hulp.server.ts';
import { BEWAREN_MISLUKT, ofMislukt } from './mislukt.server.ts';

const NIET_TERUGGEZET =
  'De antwoorden zijn bewaard, maar de gemeente kon niet teruggezet worden: iemand anders bewaarde intussen 1.2. Probeer het opnieuw.';

/** Where to go, or what the page shows; null when the dossier or the chapter is gone. */
export type Uitkomst = { readonly soort: 'naar'; readonly adres: string } | Antwoord | null;

/** Whether nobody else changed the one item of the page: then two people in two items do not disturb each other. */
function itemOngewijzigd({ adres, sleutel }: Herkomst, basis: unknown, hun: unknown): boolean {
  const paginas = deelpaginasVan(adres);
  if (sleutel === null || paginas === null) return false;
  const vind = (inhoud: unknown) =>
    alsLijst(waardeOp(inhoud, paginas.lijst)).find((item) => alsRij(item)[paginas.kenmerk] === sleutel);
  return gelijk(vind(basis), vind(hun));
}

/** The chapter as the page showed it. */
async function basisVan(poorten: Poorten, { id, adres }: Herkomst, stand: Stand, gezien: number): Promise<unknown> {
  const huidig = inhoudVan(stand.dossier, adres);
  const versie = stand.hoofdstukversies[hoofdstuksleutel(adres)]?.versie ?? 0;
  return huidig === undefined || versie > gezien ? hoofdstukOp(poorten, id, adres, gezien) : huidig;
}

/** Saves a chapter; when somebody else saved another item of it meanwhile, both go in. `inhoud` is what was saved. */
async function bewaarOfVoegSamen(
  poorten: Poorten,
  herkomst: Herkomst,
  { basis, inhoud, gezien }: { basis: unknown; inhoud: unknown; gezien: number },
  context: Vraagcontext,
): Promise<Exclude<Bewaring, { soort: 'bewaard' }> | { soort: 'bewaard'; versie: number; inhoud: unknown }> {
  const { id, adres } = herkomst;
  const bewaar = async (wat: unknown, op: number) => {
    const bewaring = await bewaarHoofdstuk(poorten, LOKAAL, { dossier: id, ...adres, inhoud: wat, gezien: op });
    return bewaring.soort === 'bewaard' ? { ...bewaring, inhoud: wat } : bewaring;
  };
  const eerste = await bewaar(inhoud, gezien);
  if (eerste.soort !== 'verouderd' || !itemOngewijzigd(herkomst, basis, eerste.huidig)) return eerste;
  const samen = voegSamen(vragenVan(adres, context.rechtsdatum), basis, inhoud, eerste.huidig, {}, context);
  return samen.open.length === 0 ? bewaar(samen.inhoud, eerste.bewaard.versie) : eerste;
}

/** Saves what a form of a chapter sends and says where to go, or what to show. A save that fails comes back as it was typed. */
export async function bewaarFormulier(
  poorten: Poorten,
  herkomst: Herkomst,
  stand: Stand,
  formulier: FormData,
): Promise<Uitkomst> {
  const inzending = leesInzending(formulier);
  if (inzending.doe === 'kies') return bewaarKeuze(poorten, herkomst, stand, formulier);
  const { id, adres } = herkomst;
  const { gezien } = inzending;
  const context = vraagcontext(stand.dossier, adres);
  const vragen = vragenVan(adres, context.rechtsdatum);
  const basis = await basisVan(poorten, herkomst, stand, gezien);
  const lezing = await leesHoofdstukformulier(adres, basis, inzending, context);
  const { na, getypt, nietGelezen } = lezing;
  const inhoud = opslaanbaar(vragen, na.inhoud);
  const plek = plekVan(adres, herkomst.sleutel, basis);
  const sleutel = sleutelOp(adres, plek, na.inhoud);
  const nietBewaard = (status: number, melding: string, fouten = getypt.fouten): Teruggave =>
    teruggave({ ...getypt, status, melding, fouten, gezien, plek, sleutel, logo: lezing.beeld });
  return ofMislukt(
    async () => {
      const bewaring = await bewaarOfVoegSamen(poorten, herkomst, { basis, inhoud, gezien }, context);
      if (bewaring.soort === 'onbekend') return null;
      if (bewaring.soort === 'ongeldig') {
        const fouten = bewaring.meldingen.map(({ pad, tekst }) => ({ pad: pad.join('.'), tekst }));
        return nietBewaard(422, BEWAREN_MISLUKT, fouten);
      }
      if (bewaring.soort === 'verouderd') {
        const { huidig: hun, bewaard } = bewaring;
        return maakBotsing(
          vragen,
          { basis, mijn: na.inhoud, hun },
          { bewaard, gezien, keuzes: {}, nietGelezen },
          context,
        );
      }
      if (inzending.doe === 'zet-terug' && adres.gemeente !== null) {
        const terug = await zetGemeenteTerug(poorten, LOKAAL, id, adres.gemeente);
        if (terug.soort !== 'bewaard') return nietBewaard(409, NIET_TERUGGEZET);
      }
      const blijft = teruggaveNaBewaren(lezing, inhoud, { gezien: bewaring.versie, plek, sleutel });
      const naar = () => waarheen({ ...herkomst, sleutel }, stand, inzending, bewaring.inhoud, na.focus);
      return blijft ?? ({ soort: 'naar', adres: naar() } as const);
    },
    () => nietBewaard(500, BEWAREN_MISLUKT),
  );
}

/** The page after a save in which everything could be read. */
function waarheen(
  herkomst: Herkomst,
  stand: Stand,
  { doe, pad, velden }: Inzending,
  inhoud: unknown,
  focus: string | null,
): string {
  const { adres } = herkomst;
  if (doe === 'vraag-verwijder') {
    const basis = dezePagina({ ...herkomst, terug: null });
    return `${basis}?verwijder=${encodeURIComponent(pad.slice(1))}#verwijder`;
  }
  if (doe === 'neem-over') return verdelingpad(herkomst.id, pad);
  if (focus !== null) return naarVeld(herkomst, inhoud, focus);
  if (doe === 'later') return naLater(herkomst);
  if (doe !== 'verder' || isVerdwenen(stand.dossier, adres)) return dezePagina(herkomst);
  const context = vraagcontext(stand.dossier, adres);
  const nieuwe = eersteNieuweVraag(opDezePagina(herkomst, inhoud), new Set(velden.map(([naam]) => naam)), context);
  return nieuwe === null ? naVerder(herkomst, stand.dossier, inhoud) : naarVeld(herkomst, inhoud, nieuwe);
}
