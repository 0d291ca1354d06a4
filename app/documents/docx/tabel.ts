import type { Kolom, Tabel } from '../blokken.ts';
import { schrijfAlinea, schrijfWitruimte } from './alinea.ts';
import { OngeldigeTabel } from './fouten.ts';
import type { Huisstijl } from './huisstijl.ts';
import { TEKSTBREEDTE } from './maten.ts';
import { type GemetenKolom, gewoneRij, kopRij, rijvorm } from './rij.ts';
import { schrijfRuw } from './ruweXml.ts';
import { merk, type Schrijver } from './schrijver.ts';
import { runs } from './tekst.ts';
import { veilig } from './xml.ts';

const lijn = (kant: string) => `<w:${kant} w:val="single" w:sz="4" w:space="0" w:color="B9B0A0"/>`;
const LIJNEN = `<w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(lijn).join('')}</w:tblBorders>`;
const WIT =
  '<w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="85" w:type="dxa"/><w:bottom w:w="40" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar>';

/** A table of at most this many rows is not broken over two pages. */
const KORT = 10;

/** Divides the width of the text over the columns; the widths add up to it exactly. */
function meet(kolommen: readonly Kolom[]): GemetenKolom[] {
  const geheel = kolommen.reduce((som, { breedte }) => som + breedte, 0);
  let tot = 0;
  return kolommen.map((kolom) => {
    const begin = Math.round((TEKSTBREEDTE * tot) / geheel);
    tot += kolom.breedte;
    return { ...kolom, twips: Math.round((TEKSTBREEDTE * tot) / geheel) - begin };
  });
}

function keur({ titel, kolommen, rijen }: Tabel): void {
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

/** A table as XML, with its title for who cannot see it. Rows are strings: objects for 30,000 cells take fifty times as long. */
function tabelXml(tabel: Tabel, { tint }: Huisstijl): string {
  const kolommen = meet(tabel.kolommen);
  const raster = kolommen.map(({ twips }) => `<w:gridCol w:w="${twips}"/>`).join('');
  const vorm = rijvorm(kolommen, tabel.rijen.length <= KORT);
  const rijen = tabel.rijen.map((rij) => gewoneRij(rij, vorm)).join('');
  const titel = tabel.titel === '' ? '' : `<w:tblCaption w:val="${veilig(tabel.titel)}"/>`;
  return `<w:tbl><w:tblPr><w:tblW w:w="${TEKSTBREEDTE}" w:type="dxa"/>${LIJNEN}<w:tblLayout w:type="fixed"/>${WIT}<w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>${titel}</w:tblPr><w:tblGrid>${raster}</w:tblGrid>${kopRij(kolommen, tint)}${rijen}</w:tbl>`;
}

/**
 * Writes a table: its title with footnotes, kept on the page of its first row; the rows; a little white after it.
 * Throws OngeldigeTabel when it has no columns, a column without width, or a row with too many or too few cells.
 */
export function schrijfTabel(schrijver: Schrijver, tabel: Tabel, huisstijl: Huisstijl): void {
  keur(tabel);
  merk(schrijver, tabel.id);
  if (tabel.titel !== '' || tabel.noten.length > 0 || schrijver.wachtend.length > 0) {
    schrijfAlinea(
      schrijver,
      { style: 'Caption' },
      runs(schrijver, [{ soort: 'tekst', tekst: tabel.titel }, ...tabel.noten]),
    );
  }
  schrijfRuw(schrijver, tabelXml(tabel, huisstijl));
  schrijfWitruimte(schrijver);
}
