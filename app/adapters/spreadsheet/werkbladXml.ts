import { veilig } from '../../documents/docx/xml.ts';
import type { Werkblad } from '../../documents/werkblad.ts';
import { kolomletters } from './kolomletters.ts';

/** The most characters that a cell may hold; a spreadsheet calls a file with more damaged. */
const CEL_MAX = 32_767;
/** How a spreadsheet writes a character by its number: text that looks like it must be written so itself. */
const ONTSNAPPING = /_(?=x[0-9A-Fa-f]{4}_)/g;
/** XML readers turn a carriage return into a line feed. */
const REGELEINDE = /\r/g;

/** The text of a cell: nothing in it can become markup, a number or a formula; characters that XML forbids are dropped. */
export function celtekst(tekst: string): string {
  const kort = tekst.length > CEL_MAX ? `${tekst.slice(0, CEL_MAX - 1)}…` : tekst;
  return veilig(kort.replace(ONTSNAPPING, '_x005F_').replace(REGELEINDE, '_x000D_'));
}

/** Styles of styles.xml: text, and text in bold. */
const GEWOON = 1;
const VET = 2;

function rijXml(nummer: number, cellen: readonly string[], letters: readonly string[], stijl: number): string {
  let xml = '';
  for (const [kolom, tekst] of cellen.entries()) {
    if (tekst === '') continue;
    xml += `<c r="${letters[kolom]}${nummer}" s="${stijl}" t="inlineStr"><is><t xml:space="preserve">${celtekst(tekst)}</t></is></c>`;
  }
  return xml === '' ? '' : `<row r="${nummer}">${xml}</row>`;
}

/** The XML of a sheet. Every cell is a string, so that no text can become a formula. Source: ECMA-376, SpreadsheetML. */
export function werkbladXml({ kolommen, rijen, kopRij = 1, ervoor = [] }: Werkblad): string {
  const breedste = [...ervoor, ...rijen].reduce((meeste, { length }) => Math.max(meeste, length), kolommen.length);
  const letters = Array.from({ length: breedste }, (_, kolom) => kolomletters(kolom));
  const breedtes = kolommen.map(
    ({ breedte }, kolom) =>
      `<col min="${kolom + 1}" max="${kolom + 1}" width="${breedte}" style="${GEWOON}" customWidth="1"/>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    `<sheetViews><sheetView workbookViewId="0"><pane ySplit="${kopRij}" topLeftCell="A${kopRij + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`,
    `<sheetFormatPr defaultRowHeight="15"/>`,
    breedtes.length > 0 ? `<cols>${breedtes.join('')}</cols>` : '',
    '<sheetData>',
    ...ervoor.slice(0, kopRij - 1).map((cellen, plek) => rijXml(plek + 1, cellen, letters, GEWOON)),
    rijXml(
      kopRij,
      kolommen.map(({ titel }) => titel),
      letters,
      VET,
    ),
    ...rijen.map((cellen, plek) => rijXml(kopRij + 1 + plek, cellen, letters, GEWOON)),
    '</sheetData></worksheet>',
  ].join('');
}
