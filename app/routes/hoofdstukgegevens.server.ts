import { metSchema } from '../application/hoofdstukOp.ts';
import { keurDossier } from '../application/keurDossier.ts';
import { deelpaginasVan, geschiedenispad, hoofdstukpad, labelpad, logopad, vraagpad } from '../components/adressen.ts';
import type { Formuliergegevens } from '../components/hoofdstuk/Hoofdstukformulier.tsx';
import { hoofdstuktitel, opEenRegel } from '../components/hoofdstuk/hoofdstuktitel.ts';
import { inhoudVoorPagina } from '../components/hoofdstuk/inhoudVoorPagina.ts';
import { isVerdwenen } from '../components/hoofdstuk/isVerdwenen.ts';
import { plekVan } from '../components/hoofdstuk/plekVan.ts';
import { buren } from '../components/hoofdstuk/volgorde.ts';
import { maakZijpaneel } from '../components/levend/maakZijpaneel.server.ts';
import { maakOuderenkaart } from '../components/ouderen/maakOuderenkaart.ts';
import { maakTellingkeuzes } from '../components/patrimonium/maakTellingkeuzes.ts';
import { tijdstip } from '../components/tijdstip.ts';
import { maakWoonbinding } from '../components/woonbinding/maakWoonbinding.ts';
import type { Context } from '../context.server.ts';
import { hoofdstuksleutel, inhoudVan, type Stand } from '../domain/procedure/stand.ts';
import { gemeenteMetNis } from '../domain/reglement/gemeentenlijst.ts';
import type { Hoofdstukadres } from '../domain/reglement/leesHoofdstuk.ts';
import { voegPad } from '../domain/vragen/rij.ts';
import { standVanHoofdstuk } from '../domain/vragen/standVanHoofdstuk.ts';
import { vraagcontext } from '../domain/vragen/vraagcontext.ts';
import { aanbodVan } from './hoofdstukaanbod.server.ts';
import { delenVan, titelVanDeel } from './hoofdstukdelen.server.ts';
import { zonderBeeld } from './hoofdstukzonderbeeld.server.ts';
import { nietGevonden } from './hulp.server.ts';

const WEG = {
  gemeenten: 'Deze gemeente staat niet (meer) in het dossier.',
  doelgroepen: 'Deze doelgroep staat niet (meer) in het dossier.',
  doelgroepenplannen: 'Voor deze doelgroep is er geen plan (meer).',
};

/** The chapter as it stands; throws the answer 404 for deel 2 of a gemeente that this dossier never had. */
function vereistInhoud({ dossier }: Stand, adres: Hoofdstukadres): unknown {
  const inhoud = inhoudVan(dossier, adres);
  if (inhoud !== undefined) return inhoud;
  if (isVerdwenen(dossier, adres)) throw nietGevonden('Deze gemeente staat niet in het dossier.');
  return metSchema(adres);
}

/**
 * Everything that the page of a chapter shows, or of its item `sleutel`; `weg` says that the item is not there. Throws the answer
 * 404 for a chapter that has no items with a page, and for deel 2 of a gemeente that this dossier never had.
 */
export function maakPagina(
  { id, stand, sjablonen }: Context & { id: string; stand: Stand },
  adres: Hoofdstukadres,
  sleutel: string | null,
  zoek: URLSearchParams,
) {
  const { dossier, versie, hoofdstukversies } = stand;
  const gekeurd = keurDossier(dossier);
  const inhoud = vereistInhoud(stand, adres);
  const context = vraagcontext(dossier, adres);
  const { open } = standVanHoofdstuk(dossier, adres);
  const plek = plekVan(adres, sleutel, inhoud);
  if (sleutel !== null && deelpaginasVan(adres) === null) throw nietGevonden('Op dit adres staat geen pagina.');
  const weg = sleutel !== null && plek === null ? WEG[adres.hoofdstuk as keyof typeof WEG] : null;
  const delen = plek === null ? delenVan(adres, inhoud, context, open, gekeurd.overzicht.gemeenten) : [];
  const titelOp = (rang: number | null) => titelVanDeel(adres, inhoud, context, rang);
  const deel = titelOp(plek);
  const lijst = deelpaginasVan(adres)?.lijst ?? '';
  const titel = hoofdstuktitel(dossier, adres);
  const { volgende } = buren(dossier, adres);
  const laatst = hoofdstukversies[hoofdstuksleutel(adres)];
  const formulier: Formuliergegevens = {
    dossier: id,
    adres,
    inhoud: inhoudVoorPagina(adres, plek, zonderBeeld(adres, inhoud)),
    context,
    versie,
    logo:
      dossier.hoofdstukken.woonmaatschappij.huisstijl.logo === null ? null : `${logopad(id)}?v=${laatst?.versie ?? 0}`,
    sleutel,
    plek,
    terug: zoek.get('terug'),
    delen,
    aanbod: plek === null ? aanbodVan(adres, inhoud, context) : [],
    verwijder: delen.find((een) => een.sleutel === zoek.get('verwijder')) ?? null,
    verdwenen: isVerdwenen(dossier, adres) ? (gemeenteMetNis(adres.gemeente ?? '')?.naam ?? adres.gemeente) : null,
    labels:
      adres.hoofdstuk === 'doelgroepen' && sleutel !== null && dossier.hoofdstukken.patrimonium.woningen.length > 0
        ? labelpad(id, adres.gemeente, sleutel)
        : null,
    volgende:
      plek === null
        ? volgende && opEenRegel(hoofdstuktitel(dossier, volgende))
        : (titelOp(plek + 1) ?? opEenRegel(titel)),
  };
  return {
    formulier,
    weg,
    dossiertitel: dossier.titel || 'Zonder titel',
    titel,
    hoofdstuk: hoofdstukpad(id, adres),
    deel,
    open: open
      .filter(({ pad }) => deel === null || pad.startsWith(`${voegPad(lijst, plek ?? 0)}.`))
      .map(({ pad, label }) => ({ pad, label, naar: vraagpad(id, adres, pad, inhoud) })),
    bewaard: laatst === undefined ? null : `Laatst bewaard op ${tijdstip(laatst.op)} door ${laatst.door}`,
    geschiedenis: geschiedenispad(id, adres),
    woonbinding: adres.hoofdstuk === 'woonbinding' ? maakWoonbinding(gekeurd.overzicht, adres, zoek) : null,
    zonderBestand: adres.hoofdstuk === 'gemeenten' && dossier.hoofdstukken.patrimonium.woningen.length === 0,
    tellingkeuzes: adres.hoofdstuk === 'gemeenten' ? maakTellingkeuzes(gekeurd.overzicht, sleutel) : [],
    ouderen: adres.hoofdstuk === 'ouderen' ? maakOuderenkaart(gekeurd.overzicht, adres.gemeente) : null,
    zijpaneel: maakZijpaneel({ id, sjablonen }, gekeurd, adres, sleutel),
  };
}
