import type { Blok, Sectie } from '../blokken.ts';
import { kenmerken, vraagkenmerk } from './kenmerken.ts';
import { lopendeTekst, type Noten } from './lopendeTekst.ts';
import { ontsnap } from './ontsnap.ts';
import { tabel } from './tabel.ts';

/** Heading level of the sections of the document itself; h1 is the title of the page. */
const BOVENSTE = 2;
const ONDERSTE = 6;

function sectie(blok: Sectie, niveau: number, noten: Noten): string {
  const kop = `h${Math.min(niveau, ONDERSTE)}`;
  const nummer = blok.nummer === null ? '' : `<span class="nummer">${blok.nummer}</span> `;
  const titel = `<${kop} id="${ontsnap(blok.id)}">${nummer}${lopendeTekst(blok.titel, noten)}</${kop}>`;
  return `<section${vraagkenmerk(blok)}>\n${titel}\n${blokken(blok.blokken, noten, niveau + 1)}\n</section>`;
}

function blokNaarHtml(blok: Blok, noten: Noten, niveau: number): string {
  switch (blok.soort) {
    case 'sectie':
      return sectie(blok, niveau, noten);
    case 'alinea': {
      const inhoud = lopendeTekst(blok.inhoud, noten);
      return blok.stijl === 'citaat'
        ? `<blockquote${kenmerken(blok)}><p>${inhoud}</p></blockquote>`
        : `<p${kenmerken(blok)}>${inhoud}</p>`;
    }
    case 'lijst': {
      const lijst = blok.geordend ? 'ol' : 'ul';
      const punten = blok.punten.map((punt) => `<li${kenmerken(punt)}>${blokken(punt.blokken, noten, niveau)}</li>`);
      return `<${lijst}${kenmerken(blok)}>\n${punten.join('\n')}\n</${lijst}>`;
    }
    case 'tabel':
      return tabel(blok, noten);
    case 'kader':
      return `<section role="note" class="kader kader-${blok.toon}"${kenmerken(blok)}>\n${blokken(blok.blokken, noten, niveau)}\n</section>`;
  }
}

/** Blocks as HTML, headings from `niveau` (2 for the top of a document) and never below h6; footnotes are added to `noten`. */
export const blokken = (alle: readonly Blok[], noten: Noten, niveau = BOVENSTE): string =>
  alle.map((blok) => blokNaarHtml(blok, noten, niveau)).join('\n');
