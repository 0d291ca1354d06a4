import type { Kolom, Rij, Tabel } from '../blokken.ts';
import { kenmerken } from './kenmerken.ts';
import { lopendeTekst, type Noten } from './lopendeTekst.ts';
import { ontsnap } from './ontsnap.ts';

const klasse = ({ uitlijning }: Kolom): string => (uitlijning === 'rechts' ? ' class="getal"' : '');

function rij({ cellen, nadruk }: Rij, kolommen: readonly Kolom[], klassen: readonly string[]): string {
  const html = kolommen.map((_, k) => {
    const cel = ontsnap(cellen[k] ?? '');
    return k === 0 ? `<th scope="row"${klassen[k]}>${cel}</th>` : `<td${klassen[k]}>${cel}</td>`;
  });
  return `<tr${nadruk ? ` class="${nadruk}"` : ''}>${html.join('')}</tr>`;
}

/** A table as HTML: its title and sources as caption, its first column as headers of the rows, columns of figures with class 'getal'. */
export function tabel(blok: Tabel, noten: Noten): string {
  const klassen = blok.kolommen.map(klasse);
  const bijschrift = ontsnap(blok.titel) + lopendeTekst(blok.noten, noten);
  const kop = blok.kolommen.map(({ titel }, k) => `<th scope="col"${klassen[k]}>${ontsnap(titel)}</th>`);
  return [
    `<table${kenmerken(blok)}>`,
    bijschrift && `<caption>${bijschrift}</caption>`,
    `<thead><tr>${kop.join('')}</tr></thead><tbody>`,
    ...blok.rijen.map((r) => rij(r, blok.kolommen, klassen)),
    '</tbody></table>',
  ].join('\n');
}
