import { leesRekenblad } from '../../../app/adapters/spreadsheet/leesRekenblad.ts';
import { schrijfRekenblad } from '../../../app/adapters/spreadsheet/schrijfRekenblad.ts';
import { type Zipdeel, zip } from '../../../app/documents/docx/zip.ts';

export const KOP = ['gemeente', 'straat', 'nummer'];
export const RIJ = ['Dendermonde', 'Kerkstraat', '12'];

/** A workbook with one sheet of text. */
export const werkmap = (kop: readonly string[], rijen: readonly (readonly string[])[], naam = 'Woningen'): Uint8Array =>
  schrijfRekenblad([{ naam, kolommen: kop.map((titel) => ({ titel, breedte: 12 })), rijen }]);

export const GOED = werkmap(KOP, [RIJ]);

export const tekst = (inhoud: string): Uint8Array => new TextEncoder().encode(inhoud);

const RELATIE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SOORTEN =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>';
const WORTELRELATIES = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;
const BOEK = `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${RELATIE}"><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>`;
const BOEKRELATIES = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`;

/** The parts of a workbook whose only sheet holds this XML between <sheetData> tags. */
export const delenMet = (rijen: string, voor = ''): Zipdeel[] =>
  [
    ['[Content_Types].xml', SOORTEN],
    ['_rels/.rels', WORTELRELATIES],
    ['xl/workbook.xml', BOEK],
    ['xl/_rels/workbook.xml.rels', BOEKRELATIES],
    [
      'xl/worksheets/sheet1.xml',
      `${voor}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rijen}</sheetData></worksheet>`,
    ],
  ].map(([pad = '', inhoud = '']) => ({ pad, inhoud: Buffer.from(inhoud) }));

export const blad = (rijen: string, ...erbij: Zipdeel[]): Uint8Array => zip([...delenMet(rijen), ...erbij]);

/** A zip with one deflated entry whose directory says `beweerd` bytes. */
export function liegendeZip(pad: string, inhoud: Uint8Array, beweerd: number): Uint8Array {
  const echt = Buffer.from(zip([{ pad, inhoud }]));
  const register = echt.indexOf('PK\u0001\u0002', 0, 'latin1');
  echt.writeUInt32LE(beweerd, register + 24);
  echt.writeUInt32LE(beweerd, 22);
  return echt;
}

/** The sentence of a file that cannot be read; its rows as text when it can. */
export async function zinOf(bytes: Uint8Array): Promise<string> {
  const gelezen = await leesRekenblad(bytes);
  return gelezen.soort === 'onleesbaar' ? gelezen.zin : `rijen: ${JSON.stringify(gelezen.tabel.rijen)}`;
}
