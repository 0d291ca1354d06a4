import { veilig } from '../../documents/docx/xml.ts';
import { zip } from '../../documents/docx/zip.ts';
import type { Werkblad } from '../../documents/werkblad.ts';
import { werkbladXml } from './werkbladXml.ts';

const KOP = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const HOOFD = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIES = 'http://schemas.openxmlformats.org/package/2006/relationships';
const SOORT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Number format 49 is text: what somebody types in a cell stays as typed, '1-3' too. */
const STIJLEN =
  `${KOP}<styleSheet xmlns="${HOOFD}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>` +
  '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

/** A name that a spreadsheet accepts for a sheet: 31 characters, some not allowed, no two the same. */
function bladnamen(bladen: readonly Werkblad[]): string[] {
  const namen: string[] = [];
  for (const { naam } of bladen) {
    const net = naam.replace(/[[\]:*?/\\]|^'+|'+$/g, ' ').trim() || 'Blad';
    let eigen = net.slice(0, 31);
    for (let keer = 2; namen.some((een) => een.toLowerCase() === eigen.toLowerCase()); keer += 1) {
      eigen = `${net.slice(0, 30 - String(keer).length)} ${keer}`;
    }
    namen.push(eigen);
  }
  return namen;
}

/**
 * A workbook of these sheets, with text in every cell: nothing can become a formula, a number or a date. The same sheets give the same
 * bytes. Source: ECMA-376, SpreadsheetML (transitional).
 */
export function schrijfRekenblad(bladen: readonly Werkblad[]): Uint8Array {
  const namen = bladnamen(bladen);
  const elk = (schrijf: (nummer: number) => string): string => bladen.map((_, plek) => schrijf(plek + 1)).join('');
  const delen: [string, string][] = [
    [
      '[Content_Types].xml',
      `${KOP}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SOORT}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${SOORT}.styles+xml"/>${elk((n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${SOORT}.worksheet+xml"/>`)}</Types>`,
    ],
    [
      '_rels/.rels',
      `${KOP}<Relationships xmlns="${RELATIES}"><Relationship Id="rId1" Type="${RELATIE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    [
      'xl/workbook.xml',
      `${KOP}<workbook xmlns="${HOOFD}" xmlns:r="${RELATIE}"><sheets>${elk((n) => `<sheet name="${veilig(namen[n - 1] ?? '')}" sheetId="${n}" r:id="rId${n}"/>`)}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `${KOP}<Relationships xmlns="${RELATIES}">${elk((n) => `<Relationship Id="rId${n}" Type="${RELATIE}/worksheet" Target="worksheets/sheet${n}.xml"/>`)}<Relationship Id="rId${bladen.length + 1}" Type="${RELATIE}/styles" Target="styles.xml"/></Relationships>`,
    ],
    ['xl/styles.xml', STIJLEN],
    ...bladen.map((blad, plek): [string, string] => [`xl/worksheets/sheet${plek + 1}.xml`, werkbladXml(blad)]),
  ];
  return zip(delen.map(([pad, inhoud]) => ({ pad, inhoud: Buffer.from(inhoud) })));
}
