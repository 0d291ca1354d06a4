import type { Blok, Document, Inline, Sectie, Tabel, Tekst } from '../blokken.ts';
import { ontsnap } from './ontsnap.ts';

function tekst({ tekst, vet, cursief }: Tekst): string {
  const kern = cursief ? `<em>${ontsnap(tekst)}</em>` : ontsnap(tekst);
  return vet ? `<strong>${kern}</strong>` : kern;
}

/** Running text; a footnote stands between brackets, since another program would lose its place. */
const lopend = (inhoud: readonly Inline[]): string =>
  inhoud
    .map((deel) => {
      switch (deel.soort) {
        case 'tekst':
          return tekst(deel);
        case 'verwijzing':
          return ontsnap(deel.tekst);
        case 'voetnoot':
          return ` (${deel.inhoud.map(tekst).join('')})`;
        case 'regeleinde':
          return '<br>';
      }
    })
    .join('');

function tabel({ titel, kolommen, rijen }: Tabel): string {
  const kop = kolommen.map((kolom) => `<th>${ontsnap(kolom.titel)}</th>`).join('');
  const lijf = rijen.map(({ cellen }) => `<tr>${cellen.map((cel) => `<td>${ontsnap(cel)}</td>`).join('')}</tr>`);
  return `<table>\n<caption>${ontsnap(titel)}</caption>\n<thead><tr>${kop}</tr></thead>\n<tbody>\n${lijf.join('\n')}\n</tbody>\n</table>`;
}

function sectie({ nummer, titel, blokken }: Sectie, niveau: number): string {
  const kop = `h${Math.min(niveau, 6)}`;
  return `<${kop}>${nummer === null ? '' : `${nummer} `}${lopend(titel)}</${kop}>\n${html(blokken, niveau + 1)}`;
}

const html = (blokken: readonly Blok[], niveau: number): string =>
  blokken
    .map((blok): string => {
      switch (blok.soort) {
        case 'sectie':
          return sectie(blok, niveau);
        case 'alinea':
          return blok.stijl === 'citaat'
            ? `<blockquote><p>${lopend(blok.inhoud)}</p></blockquote>`
            : `<p>${lopend(blok.inhoud)}</p>`;
        case 'lijst': {
          const naam = blok.geordend ? 'ol' : 'ul';
          const punten = blok.punten.map((punt) => `<li>${html(punt.blokken, niveau)}</li>`);
          return `<${naam}>\n${punten.join('\n')}\n</${naam}>`;
        }
        case 'tabel':
          return tabel(blok);
        case 'kader':
          return html(blok.blokken, niveau);
      }
    })
    .join('\n');

/**
 * The text of a numbered document as plain HTML to paste into other software: headings from h2, paragraphs, lists and tables, without
 * ids, classes, styles or links. The front page is left out; every text is escaped.
 */
export const naarPlakHtml = ({ blokken }: Pick<Document, 'blokken'>): string => `${html(blokken, 2)}\n`;
