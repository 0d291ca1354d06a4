import type { Document } from '../../documents/blokken.ts';
import { artikel } from '../../documents/html/artikel.ts';
import { ontsnap } from '../../documents/html/ontsnap.ts';
import { inhoudVan } from '../../domain/procedure/stand.ts';
import type { Dossier } from '../../domain/reglement/dossier.ts';
import type { Hoofdstukadres } from '../../domain/reglement/leesHoofdstuk.ts';
import { reglementVanHoofdstuk } from '../../domain/reglement/sjabloon.ts';
import { vraagBijPlaats } from '../../domain/vragen/vraagBij.ts';
import { deelpad, hoofdstukpad, reglementpad, vraagpad } from '../adressen.ts';
import { rolbareTabellen } from '../rolbareTabellen.ts';
import { plaatsUitSleutel } from './plaatsUitSleutel.ts';

/** The page on which a preview stands. */
interface Pagina {
  readonly id: string;
  readonly dossier: Dossier;
  readonly adres: Hoofdstukadres;
  readonly sleutel: string | null;
}

interface Vraagplek {
  /** Path of the question in the form; '' when it is the chapter as a whole. */
  readonly pad: string;
  /** Where it is answered: '#pad' on this page, else the whole address. */
  readonly naar: string;
}

function vraagplek({ id, dossier, adres, sleutel }: Pagina, vraag: string): Vraagplek | null {
  const plaats = plaatsUitSleutel(dossier, vraag);
  if (plaats === null) return null;
  const { adres: daar, pad } = vraagBijPlaats(dossier, plaats);
  if (pad === '') return null;
  const adresVanVraag = vraagpad(id, daar, pad, inhoudVan(dossier, daar));
  const hier = sleutel === null ? hoofdstukpad(id, adres) : deelpad(id, adres, sleutel);
  const [pagina, anker] = adresVanVraag.split('#');
  return { pad, naar: pagina === hier && anker !== undefined ? `#${anker}` : adresVanVraag };
}

/** What stands before every id of a preview, so that it never is the id of a field. */
const VOOR = 'voorbeeld-';
/** A node with its question; of a section with its heading, so that the link comes after it. */
const MET_VRAAG = /<(section|p|ol|ul|li|table)([^>]*) data-vraag="([^"]*)"([^>]*)>(\n<h\d[^>]*>.*?<\/h\d>)?/g;

/** Marks each clause with the path of its question, and gives sections and paragraphs a link to it. */
const metVragen = (html: string, pagina: Pagina): string =>
  html.replace(MET_VRAAG, (heel, soort: string, voor: string, vraag: string, na: string, kop = '') => {
    const plek = vraagplek(pagina, vraag);
    if (plek === null) return heel;
    const link = `<a class="naar-vraag" href="${ontsnap(plek.naar)}">naar de vraag</a>`;
    const los = soort === 'p' || kop !== '';
    return `<${soort}${voor} data-vraag="${vraag}" data-pad="${ontsnap(plek.pad)}"${na}>${kop}${los ? link : ''}`;
  });

/**
 * A chapter as a piece of a page: its ids stand apart from those of the form, references to other chapters lead to the whole
 * reglement, and every clause knows its question (data-pad) with a link that works without script. '' when nothing is printed.
 * Text in the HTML is escaped, so that an attribute can be found by its quotation marks.
 */
export function voorbeeldHtml(document: Document, pagina: Pagina): string {
  if (document.blokken.length === 0) return '';
  const html = artikel(document, '');
  const ids = new Set(Array.from(html.matchAll(/ id="([^"]*)"/g), ([, id]) => id));
  const geheel = reglementpad(pagina.id, reglementVanHoofdstuk(pagina.adres.hoofdstuk));
  const los = html.replace(/ (href="#|id="|aria-labelledby=")([^"]*)"/g, (heel, soort: string, id: string) => {
    if (soort !== 'href="#') return ` ${soort}${VOOR}${id}"`;
    return ids.has(id) ? ` href="#${VOOR}${id}"` : ` href="${geheel}#${id}"`;
  });
  return rolbareTabellen(metVragen(los, pagina));
}
