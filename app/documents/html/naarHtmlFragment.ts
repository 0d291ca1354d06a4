import type { Document } from '../blokken.ts';
import { artikel } from './artikel.ts';
import { inhoudsopgave } from './inhoudsopgave.ts';
import { ontsnap } from './ontsnap.ts';

/**
 * A numbered document as a piece of a page: the table of contents (nav.inhoud) and the text (article.document), headings from h2. Classes only,
 * no inline style or script; every text is escaped.
 */
export function naarHtmlFragment(document: Document): string {
  const regels = [document.ondertitel, ...document.voorblad].filter((regel) => regel !== '');
  const voorblad = [
    '<header class="voorblad">',
    `<p class="document-titel">${ontsnap(document.titel)}</p>`,
    ...regels.map((regel) => `<p>${ontsnap(regel)}</p>`),
    '</header>',
  ].join('\n');
  return `${inhoudsopgave(document)}\n${artikel(document, voorblad)}`;
}
