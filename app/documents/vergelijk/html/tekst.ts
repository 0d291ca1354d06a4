import type { Inline } from '../../blokken.ts';
import { nootId, nootverwijzingId } from '../../html/lopendeTekst.ts';
import { ontsnap } from '../../html/ontsnap.ts';
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
  return `<sup class="nootverwijzing"><a id="${nootverwijzingId(nummer)}" href="#${nootId(nummer)}" role="doc-noteref" aria-label="Voetnoot ${nummer}">${nummer}</a></sup>`;
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
  const regels = noten.map((html, k) => {
    const nummer = k + 1;
    return `<li id="${nootId(nummer)}">${html} <a href="#${nootverwijzingId(nummer)}" role="doc-backlink" aria-label="Terug naar de tekst bij voetnoot ${nummer}">↩</a></li>`;
  });
  return `<section class="noten" role="doc-endnotes" aria-labelledby="noten_titel"><h2 id="noten_titel">Voetnoten</h2><p class="zacht">Genummerd over was en wordt samen.</p><ol>${regels.join('')}</ol></section>`;
}
