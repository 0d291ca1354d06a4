import { getal } from '../../../domain/taal/getal.ts';
import type { Rij, Tabel } from '../../blokken.ts';
import { ontsnap } from '../../html/ontsnap.ts';
import type { GewijzigdeTabel, RijVergelijking } from '../vergelijking.ts';
import { anker, inlineHtml, markeer, type Stand, stukkenHtml, type Verloop } from './tekst.ts';

/** From this many unchanged rows in a row on, a changed table names their number only. */
const RIJEN_DIE_SAMENVALLEN = 4;

type Kolommen = Tabel['kolommen'];

const cel = (html: string, kolom: number, kolommen: Kolommen): string => {
  const soort = kolommen[kolom]?.uitlijning === 'rechts' ? ' class="getal"' : '';
  return kolom === 0 ? `<th scope="row"${soort}>${html}</th>` : `<td${soort}>${html}</td>`;
};

const rijElement = (nadruk: Rij['nadruk'], cellen: readonly string[], kolommen: Kolommen): string => {
  const klasse = nadruk ? ` class="${nadruk}"` : '';
  return `<tr${klasse}>${cellen.map((html, kolom) => cel(html, kolom, kolommen)).join('')}</tr>`;
};

/** A whole row; what happened to it is said once, at its first cell. */
const heleRij = ({ nadruk, cellen }: Rij, stand: Stand, kolommen: Kolommen, metWoord = true): string =>
  rijElement(
    nadruk,
    cellen.map((tekst, kolom) => markeer(stand, ontsnap(tekst), metWoord && kolom === 0)),
    kolommen,
  );

function rijHtml(rij: RijVergelijking, kolommen: Kolommen, verloop: Verloop): string {
  if (rij.stand === 'gelijk') return heleRij(rij.nieuw, 'gelijk', kolommen);
  if (rij.stand !== 'gewijzigd') return heleRij(rij.inhoud, rij.stand, kolommen);
  const cellen = rij.cellen.map((stukken) => stukkenHtml(stukken, verloop));
  return rijElement(rij.nieuw.nadruk, cellen, kolommen);
}

/** Rows in order; a long run of unchanged ones becomes one row that says how many. */
function rijenHtml(rijen: readonly RijVergelijking[], kolommen: Kolommen, verloop: Verloop): string {
  const html: string[] = [];
  let gelijk: RijVergelijking[] = [];
  const sluit = () => {
    if (gelijk.length < RIJEN_DIE_SAMENVALLEN) html.push(...gelijk.map((rij) => rijHtml(rij, kolommen, verloop)));
    else
      html.push(
        `<tr class="ongewijzigd"><td colspan="${kolommen.length}">${getal(gelijk.length)} ongewijzigde rijen</td></tr>`,
      );
    gelijk = [];
  };
  for (const rij of rijen) {
    if (rij.stand === 'gelijk') {
      gelijk.push(rij);
      continue;
    }
    sluit();
    html.push(rijHtml(rij, kolommen, verloop));
  }
  sluit();
  return html.join('');
}

const tabelElement = (id: string, titel: string, kolommen: Kolommen, rijen: string): string => {
  const koppen = kolommen.map(({ titel, uitlijning }) => {
    const soort = uitlijning === 'rechts' ? ' class="getal"' : '';
    return `<th scope="col"${soort}>${ontsnap(titel)}</th>`;
  });
  return `<div class="tabel-rol" role="group" tabindex="0" aria-label="Tabel"${id}><table><caption>${titel}</caption><thead><tr>${koppen.join('')}</tr></thead><tbody>${rijen}</tbody></table></div>`;
};

/** A whole table, the same in both versions, deleted or inserted. */
export const heleTabel = (tabel: Tabel, stand: Stand, id: string, verloop: Verloop): string =>
  tabelElement(
    id,
    markeer(stand, ontsnap(tabel.titel) + inlineHtml(tabel.noten, stand, verloop)),
    tabel.kolommen,
    tabel.rijen.map((rij) => heleRij(rij, stand, tabel.kolommen, false)).join(''),
  );

/** A table of both versions: changed words in its title and cells, deleted and inserted rows. */
export const gewijzigdeTabel = (tabel: GewijzigdeTabel, verloop: Verloop): string =>
  tabelElement(
    anker(tabel, verloop),
    stukkenHtml(tabel.titel, verloop),
    tabel.nieuw.kolommen,
    rijenHtml(tabel.rijen, tabel.nieuw.kolommen, verloop),
  );
