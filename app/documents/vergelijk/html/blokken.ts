import type { Blok, Inline, Sectie } from '../../blokken.ts';
import { ontsnap } from '../../html/ontsnap.ts';
import type { BlokVergelijking, GewijzigdeSectie, PuntVergelijking } from '../vergelijking.ts';
import { gewijzigdeTabel, heleTabel } from './tabel.ts';
import { anker, inlineHtml, markeer, type Stand, stukkenHtml, type Verloop } from './tekst.ts';

const LAAGSTE_KOP = 6;

const kop = (niveau: number, html: string, id = ''): string => {
  const element = `h${Math.min(niveau, LAAGSTE_KOP)}`;
  return `<${element}${id}>${html}</${element}>`;
};

const metNummer = (nummer: string | null, titel: string): string =>
  nummer ? `<span class="nummer">${ontsnap(nummer)}</span> ${titel}` : titel;

/** Elements of blocks that stand around other content. */
const OMHULSEL = {
  alinea: (stijl: 'gewoon' | 'citaat', html: string, id: string): string =>
    stijl === 'citaat' ? `<blockquote${id}><p>${html}</p></blockquote>` : `<p${id}>${html}</p>`,
  lijst: (geordend: boolean, html: string, id: string): string =>
    geordend ? `<ol${id}>${html}</ol>` : `<ul${id}>${html}</ul>`,
  kader: (toon: string, html: string, id: string): string =>
    `<section class="kader kader-${toon}" role="note"${id}>${html}</section>`,
};

const sectieTitel = (sectie: Sectie, stand: Stand, verloop: Verloop): string =>
  markeer(stand, metNummer(sectie.nummer, inlineHtml(sectie.titel, stand, verloop)));

/** A whole block with all in it: the same in both versions, deleted or inserted. The marks stand at the words themselves. */
function heelBlok(blok: Blok, stand: Stand, niveau: number, verloop: Verloop, id = ''): string {
  const binnenin = (blokken: readonly Blok[], dieper = niveau): string =>
    blokken.map((deel) => heelBlok(deel, stand, dieper, verloop)).join('');
  switch (blok.soort) {
    case 'sectie':
      return `<section${id}>${kop(niveau, sectieTitel(blok, stand, verloop))}${binnenin(blok.blokken, niveau + 1)}</section>`;
    case 'alinea':
      return OMHULSEL.alinea(blok.stijl, markeer(stand, inlineHtml(blok.inhoud, stand, verloop)), id);
    case 'lijst':
      return OMHULSEL.lijst(
        blok.geordend,
        blok.punten.map((punt) => `<li>${binnenin(punt.blokken)}</li>`).join(''),
        id,
      );
    case 'kader':
      return OMHULSEL.kader(blok.toon, binnenin(blok.blokken), id);
    case 'tabel':
      return heleTabel(blok, stand, id, verloop);
  }
}

/** A title as plain words: a summary is a button and may hold no links of its own. */
const zonderLinks = (titel: readonly Inline[]): Inline[] =>
  titel.flatMap((deel): Inline[] => {
    if (deel.soort === 'voetnoot') return [];
    return [deel.soort === 'verwijzing' ? { soort: 'tekst', tekst: deel.tekst } : deel];
  });

/** A section in which nothing changed, folded under its heading; says so when its number did. Footnotes of the heading stand under it. */
function gelijkeSectie(oud: Blok, nieuw: Sectie, niveau: number, verloop: Verloop): string {
  const was = oud.soort === 'sectie' ? oud.nummer : null;
  const sectie = { ...nieuw, titel: zonderLinks(nieuw.titel) };
  const titel = kop(niveau, sectieTitel(sectie, 'gelijk', verloop) + hernummerd(was, nieuw.nummer));
  const noten = inlineHtml(
    nieuw.titel.filter(({ soort }) => soort === 'voetnoot'),
    'gelijk',
    verloop,
  );
  const binnenin = nieuw.blokken.map((blok) => heelBlok(blok, 'gelijk', niveau + 1, verloop)).join('');
  return `<details class="ongewijzigd"><summary>${titel} <span class="zacht">ongewijzigd</span></summary>${noten && `<p>${noten}</p>`}${binnenin}</details>`;
}

const hernummerd = (was: string | null, wordt: string | null): string =>
  was && wordt && was !== wordt ? ` <span class="zacht">(was ${ontsnap(was)})</span>` : '';

function gewijzigdeSectie(sectie: GewijzigdeSectie, niveau: number, verloop: Verloop): string {
  const { oud, nieuw, titel, blokken } = sectie;
  const kopTekst = metNummer(nieuw.nummer, stukkenHtml(titel, verloop)) + hernummerd(oud.nummer, nieuw.nummer);
  return `<section>${kop(niveau, kopTekst, anker(sectie, verloop))}${blokkenHtml(blokken, niveau + 1, verloop)}</section>`;
}

function puntHtml(punt: PuntVergelijking, niveau: number, verloop: Verloop): string {
  if (punt.stand === 'gewijzigd') return `<li>${blokkenHtml(punt.blokken, niveau, verloop)}</li>`;
  const { blokken } = punt.stand === 'gelijk' ? punt.nieuw : punt.inhoud;
  return `<li>${blokken.map((blok) => heelBlok(blok, punt.stand, niveau, verloop)).join('')}</li>`;
}

function blokHtml(blok: BlokVergelijking, niveau: number, verloop: Verloop): string {
  if (blok.stand === 'gelijk')
    return blok.nieuw.soort === 'sectie'
      ? gelijkeSectie(blok.oud, blok.nieuw, niveau, verloop)
      : heelBlok(blok.nieuw, 'gelijk', niveau, verloop);
  const id = anker(blok, verloop);
  if (blok.stand !== 'gewijzigd') return heelBlok(blok.inhoud, blok.stand, niveau, verloop, id);
  switch (blok.soort) {
    case 'sectie':
      return gewijzigdeSectie(blok, niveau, verloop);
    case 'alinea':
      return OMHULSEL.alinea(blok.nieuw.stijl, stukkenHtml(blok.inhoud, verloop), id);
    case 'lijst':
      return OMHULSEL.lijst(
        blok.nieuw.geordend,
        blok.punten.map((punt) => puntHtml(punt, niveau, verloop)).join(''),
        id,
      );
    case 'kader':
      return OMHULSEL.kader(blok.nieuw.toon, blokkenHtml(blok.blokken, niveau, verloop), id);
    case 'tabel':
      return gewijzigdeTabel(blok, verloop);
  }
}

/** Compared blocks as HTML, from heading level `niveau` (2 to 6) on. */
export const blokkenHtml = (blokken: readonly BlokVergelijking[], niveau: number, verloop: Verloop): string =>
  blokken.map((blok) => blokHtml(blok, niveau, verloop)).join('\n');
