import type { Blok, Document, Sectie } from '../blokken.ts';
import { kaleTekst } from './lopendeTekst.ts';
import { ontsnap } from './ontsnap.ts';

/** Levels of sections that the table of contents shows. */
const NIVEAUS = 3;

function lijst(blokken: readonly Blok[], niveaus: number): string {
  const secties = blokken.filter((blok): blok is Sectie => blok.soort === 'sectie');
  if (secties.length === 0 || niveaus === 0) return '';
  const regels = secties.map(({ id, nummer, titel, blokken: binnen }) => {
    const cijfers = nummer === null ? '' : `<span class="nummer">${nummer}</span> `;
    return `<li><a href="#${ontsnap(id)}">${cijfers}${kaleTekst(titel)}</a>${lijst(binnen, niveaus - 1)}</li>`;
  });
  return `<ol>\n${regels.join('\n')}\n</ol>`;
}

/** The table of contents of a numbered document, three levels deep, as a nav; '' for a document without sections. */
export function inhoudsopgave({ blokken }: Pick<Document, 'blokken'>): string {
  const inhoud = lijst(blokken, NIVEAUS);
  return (
    inhoud &&
    `<nav class="inhoud" aria-labelledby="inhoud_titel">\n<p class="inhoud-titel" id="inhoud_titel">Inhoud</p>\n${inhoud}\n</nav>`
  );
}
