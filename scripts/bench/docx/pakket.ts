import { zip } from '../../../app/documents/docx/zip.ts';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const KOP = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const KOPNIVEAUS = 6;

/** A paragraph with text that is XML already. */
export const alinea = (xml: string, stijl = ''): string =>
  `<w:p>${stijl && `<w:pPr><w:pStyle w:val="${stijl}"/></w:pPr>`}<w:r><w:t xml:space="preserve">${xml}</w:t></w:r></w:p>`;

const cel = (xml: string): string => `<w:tc>${alinea(xml)}</w:tc>`;

/** A row of cells with text that is XML already. */
export const rij = (cellen: readonly string[]): string => `<w:tr>${cellen.map(cel).join('')}</w:tr>`;

/** A table of rows that are XML already. */
export const tabel = (kolommen: number, rijen: string): string =>
  `<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/></w:tblPr><w:tblGrid>${'<w:gridCol/>'.repeat(kolommen)}</w:tblGrid>${rijen}</w:tbl>`;

const stijlen = Array.from(
  { length: KOPNIVEAUS },
  (_, i) => `<w:style w:type="paragraph" w:styleId="Kop${i + 1}"><w:name w:val="heading ${i + 1}"/></w:style>`,
).join('');

const DELEN = {
  '[Content_Types].xml': `${KOP}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>`,
  '_rels/.rels': `${KOP}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
  'word/_rels/document.xml.rels': `${KOP}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>`,
  'word/styles.xml': `${KOP}<w:styles xmlns:w="${W}">${stijlen}</w:styles>`,
};

/** The smallest DOCX around a body that is XML already: heading styles and nothing else. */
export function pakket(romp: string): Uint8Array {
  const document = `${KOP}<w:document xmlns:w="${W}"><w:body>${romp}<w:sectPr/></w:body></w:document>`;
  const delen = { ...DELEN, 'word/document.xml': document };
  return zip(Object.entries(delen).map(([pad, xml]) => ({ pad, inhoud: Buffer.from(xml) })));
}
