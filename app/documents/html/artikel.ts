import type { Document } from '../blokken.ts';
import { blokken } from './blokken.ts';
import { type Noten, nootId, nootverwijzingId } from './lopendeTekst.ts';

function eindnoten(noten: Noten): string {
  if (noten.length === 0) return '';
  const regels = noten.map((tekst, k) => {
    const nummer = k + 1;
    return `<li id="${nootId(nummer)}">${tekst} <a href="#${nootverwijzingId(nummer)}" role="doc-backlink" aria-label="Terug naar de tekst bij voetnoot ${nummer}">↩</a></li>`;
  });
  return `<section class="noten" role="doc-endnotes" aria-labelledby="noten_titel">\n<h2 id="noten_titel">Voetnoten</h2>\n<ol>\n${regels.join('\n')}\n</ol>\n</section>`;
}

/** The text of a numbered document as an article that starts with `voorblad` (HTML) and ends with the footnotes. */
export function artikel(document: Pick<Document, 'blokken'>, voorblad: string): string {
  const noten: Noten = [];
  const tekst = blokken(document.blokken, noten);
  return `<article class="document" lang="nl-BE">\n${voorblad}\n${tekst}\n${eindnoten(noten)}\n</article>`;
}
