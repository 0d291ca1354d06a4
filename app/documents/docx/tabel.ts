import type { Kolom, Tabel } from '../blokken.ts';
import { schrijfAlinea, schrijfWitruimte } from './alinea.ts';
import { OngeldigeTabel } from './fouten.ts';
import type { Huisstijl } from './huisstijl.ts';
import { TEKSTBREEDTE } from './maten.ts';
import { type Merkteken, merkXml, omringd, tekstelement } from './merkteken.ts';
import { type GemetenKolom, gewoneRij, kopRij, type Rijmerk, rijvorm } from './rij.ts';
import { schrijfRuw } from './ruweXml.ts';
import { kantVan, merk, type Schrijver } from './schrijver.ts';
import { runs } from './tekst.ts';
import { veilig } from './xml.ts';

const lijn = (kant: string) => `<w:${kant} w:val="single" w:sz="4" w:space="0" w:color="B9B0A0"/>`;
const LIJNEN = `<w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(lijn).join('')}</w:tblBorders>`;
const WIT =
  '<w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="85" w:type="dxa"/><w:bottom w:w="40" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar>';

/** A table of at most this many rows is not broken over two pages. */
const KORT = 10;

/** Whether a table of that many rows stays on one page. */
export const isKort = (rijen: number): boolean => rijen <= KORT;

/** Divides the width of the text over the columns; the widths add up to it exactly. */
export function meet(kolommen: readonly Kolom[]): GemetenKolom[] {
  const geheel = kolommen.reduce((som, { breedte }) => som + breedte, 0);
  let tot = 0;
  return kolommen.map((kolom) => {
    const begin = Math.round((TEKSTBREEDTE * tot) / geheel);
    tot += kolom.breedte;
    return { ...kolom, twips: Math.round((TEKSTBREEDTE * tot) / geheel) - begin };
  });
}

/** Refuses a table that cannot be printed; throws OngeldigeTabel. */
export function keur({ titel, kolommen, rijen }: Tabel): void {
  if (kolommen.length === 0) throw new OngeldigeTabel(titel, 'ze heeft geen kolommen');
  const smal = kolommen.find(({ breedte }) => !(Number.isFinite(breedte) && breedte > 0));
  if (smal) throw new OngeldigeTabel(titel, `kolom "${smal.titel}" heeft breedte ${smal.breedte}`);
  const scheef = rijen.find(({ cellen }) => cellen.length !== kolommen.length);
  if (scheef) {
    throw new OngeldigeTabel(
      titel,
      `rij "${scheef.sleutel}" heeft ${scheef.cellen.length} cellen voor ${kolommen.length} kolommen`,
    );
  }
}

/** The properties of a table (XML, without the element around them), with its title for who cannot see it. */
export const tabeleigenschappen = (titel: string): string => {
  const opschrift = titel === '' ? '' : `<w:tblCaption w:val="${veilig(titel)}"/>`;
  return `<w:tblW w:w="${TEKSTBREEDTE}" w:type="dxa"/>${LIJNEN}<w:tblLayout w:type="fixed"/>${WIT}<w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>${opschrift}`;
};

/** A table as XML. Rows are strings: objects for 30,000 cells take fifty times as long. */
export const tabelXml = (eigenschappen: string, kolommen: readonly GemetenKolom[], rijen: string): string =>
  `<w:tbl><w:tblPr>${eigenschappen}</w:tblPr><w:tblGrid>${kolommen.map(({ twips }) => `<w:gridCol w:w="${twips}"/>`).join('')}</w:tblGrid>${rijen}</w:tbl>`;

/** How a row is marked when all that is written now is inserted or deleted. */
export const rijmerk = (schrijver: Schrijver, merkteken: Merkteken): Rijmerk => ({
  rij: merkXml(schrijver, merkteken),
  element: tekstelement(merkteken),
  om: (runs) => omringd(schrijver, merkteken, runs),
});

/** The mark of a row in a table that is inserted or deleted as a whole; undefined in one that stays. */
const rijmerkNu = (schrijver: Schrijver): Rijmerk | undefined =>
  schrijver.merkteken === null ? undefined : rijmerk(schrijver, schrijver.merkteken);

function heleTabel(schrijver: Schrijver, { titel, kolommen, rijen }: Tabel, { tint }: Huisstijl): string {
  const gemeten = meet(kolommen);
  const vorm = rijvorm(gemeten, isKort(rijen.length));
  const kop = kopRij(gemeten, tint, rijmerkNu(schrijver));
  const romp = rijen.map((rij) => gewoneRij(rij, vorm, rijmerkNu(schrijver))).join('');
  return tabelXml(tabeleigenschappen(titel), gemeten, kop + romp);
}

/**
 * Writes a table: its title with footnotes, kept on the page of its first row; the rows; a little white after it.
 * Throws OngeldigeTabel when it has no columns, a column without width, or a row with too many or too few cells.
 */
export function schrijfTabel(schrijver: Schrijver, tabel: Tabel, huisstijl: Huisstijl): void {
  keur(tabel);
  merk(schrijver, tabel.id);
  if (tabel.titel !== '' || tabel.noten.length > 0 || schrijver.wachtend[kantVan(schrijver)].length > 0) {
    schrijfAlinea(
      schrijver,
      { style: 'Caption' },
      runs(schrijver, [{ soort: 'tekst', tekst: tabel.titel }, ...tabel.noten]),
    );
  }
  schrijfRuw(schrijver, heleTabel(schrijver, tabel, huisstijl));
  schrijfWitruimte(schrijver);
}
