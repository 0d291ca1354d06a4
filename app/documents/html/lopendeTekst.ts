import type { Inline, Tekst, Voetnoot } from '../blokken.ts';
import { ontsnap } from './ontsnap.ts';

/** The footnotes of a document so far, as HTML, in order; the number of a footnote is its place in it, from 1. */
export type Noten = string[];

/** The ids of a footnote and of its mark; an underscore is in no id of a node. */
export const nootId = (nummer: number): string => `noot_${nummer}`;
export const nootverwijzingId = (nummer: number): string => `nootverwijzing_${nummer}`;

function tekst({ tekst, vet, cursief }: Tekst): string {
  const kern = cursief ? `<em>${ontsnap(tekst)}</em>` : ontsnap(tekst);
  return vet ? `<strong>${kern}</strong>` : kern;
}

function voetnoot({ inhoud }: Voetnoot, noten: Noten): string {
  const nummer = noten.push(inhoud.map(tekst).join(''));
  return `<sup class="nootverwijzing"><a id="${nootverwijzingId(nummer)}" href="#${nootId(nummer)}" role="doc-noteref" aria-label="Voetnoot ${nummer}">${nummer}</a></sup>`;
}

/** Between two footnote marks, so that 1 and 2 do not read as 12. */
const KOMMA = '<sup class="nootverwijzing">, </sup>';

/** Running text as HTML; footnotes are added to `noten` and leave their number. */
export const lopendeTekst = (inhoud: readonly Inline[], noten: Noten): string =>
  inhoud
    .map((deel, k) => {
      switch (deel.soort) {
        case 'tekst':
          return tekst(deel);
        case 'verwijzing':
          return `<a class="verwijzing" href="#${ontsnap(deel.naar)}">${ontsnap(deel.tekst)}</a>`;
        case 'voetnoot':
          return (inhoud[k - 1]?.soort === 'voetnoot' ? KOMMA : '') + voetnoot(deel, noten);
        case 'regeleinde':
          return '<br>';
      }
    })
    .join('');

/** Running text without footnotes and links, for a table of contents. */
export const kaleTekst = (inhoud: readonly Inline[]): string =>
  inhoud
    .map((deel) => (deel.soort === 'tekst' || deel.soort === 'verwijzing' ? ontsnap(deel.tekst) : ' '))
    .join('')
    .trim();
