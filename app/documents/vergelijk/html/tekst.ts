import type { Inline } from '../../blokken.ts';
import type { InlineStuk } from '../vergelijking.ts';

/** What happened to a piece of text. */
export type Stand = 'gelijk' | 'geschrapt' | 'ingevoegd';

/** What the rendering of one comparison has to remember. */
export interface Verloop {
  /** HTML of the footnotes so far, in order; they are printed at the end. */
  readonly noten: string[];
  /** The HTML id of each node that stands in the list of changes. */
  readonly ankers: ReadonlyMap<object, string>;
}

const TEKENS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text made safe for HTML, as content and as value of an attribute. */
export const ontsnap = (tekst: string): string => tekst.replace(/[&<>"']/g, (teken) => TEKENS[teken] ?? teken);

/** The id attribute of a node in the list of changes, with its leading blank; '' for every other node. */
export function anker(knoop: object, { ankers }: Verloop): string {
  const id = ankers.get(knoop);
  return id === undefined ? '' : ` id="${id}"`;
}

const verborgen = (tekst: string): string => `<span class="verborgen">${tekst}</span>`;

/** HTML as deleted or inserted; `metWoord` says so in words too, which are read aloud and not shown. */
export function markeer(stand: Stand, html: string, metWoord = true): string {
  if (stand === 'gelijk' || html === '') return html;
  const element = stand === 'geschrapt' ? 'del' : 'ins';
  const inhoud = metWoord ? `${verborgen(` ${stand}: `)}${html}${verborgen(` (einde ${stand}) `)}` : html;
  return `<${element}>${inhoud}</${element}>`;
}

function noot(html: string, { noten }: Verloop): string {
  const nummer = noten.push(html);
  return `<sup class="nootverwijzing"><a href="#was-wordt-noot-${nummer}" id="was-wordt-bij-noot-${nummer}"><span class="verborgen">noot </span>${nummer}</a></sup>`;
}

/** Running text; `stand` says what happened to the whole of it, and marks its footnotes too. */
export const inlineHtml = (inhoud: readonly Inline[], stand: Stand, verloop: Verloop): string =>
  inhoud
    .map((deel) => {
      switch (deel.soort) {
        case 'tekst': {
          const cursief = deel.cursief ? `<em>${ontsnap(deel.tekst)}</em>` : ontsnap(deel.tekst);
          return deel.vet ? `<strong>${cursief}</strong>` : cursief;
        }
        case 'verwijzing':
          return ontsnap(deel.tekst);
        case 'voetnoot':
          return noot(markeer(stand, inlineHtml(deel.inhoud, stand, verloop)), verloop);
        case 'regeleinde':
          return '<br>';
      }
    })
    .join('');

/** Running text in pieces, each marked with what happened to it. */
export const stukkenHtml = (stukken: readonly InlineStuk[], verloop: Verloop): string =>
  stukken
    .map((stuk) => {
      if (stuk.stand === 'gelijk') return inlineHtml(stuk.nieuw, 'gelijk', verloop);
      if (stuk.stand === 'gewijzigd') return noot(stukkenHtml(stuk.inhoud, verloop), verloop);
      return markeer(stuk.stand, inlineHtml(stuk.inhoud, stuk.stand, verloop));
    })
    .join('');

/** The footnotes of the comparison, in order, each with a link back; '' when there are none. */
export function notenHtml({ noten }: Verloop): string {
  if (noten.length === 0) return '';
  const punten = noten.map(
    (html, i) =>
      `<li id="was-wordt-noot-${i + 1}">${html} <a href="#was-wordt-bij-noot-${i + 1}" aria-label="Terug naar de tekst bij noot ${i + 1}">↩</a></li>`,
  );
  return `<section class="noten"><h2>Noten</h2><p class="zacht">Geteld over was en wordt samen.</p><ol>${punten.join('')}</ol></section>`;
}
