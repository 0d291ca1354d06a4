import { expect, test } from 'vitest';
import { type Zipdeel, zip } from '../../../app/documents/docx/zip.ts';
import { blad, delenMet, GOED, liegendeZip, tekst, zinOf } from './hulp.ts';

const deel = (pad: string, inhoud: string | Uint8Array = 'x'): Zipdeel => ({ pad, inhoud: Buffer.from(inhoud) });
const cel = (plaats: string, inhoud: string) => `<c r="${plaats}" t="inlineStr"><is><t>${inhoud}</t></is></c>`;
const RIJEN = `<row r="1">${cel('A1', 'gemeente')}${cel('B1', 'adres')}</row><row r="2">${cel('A2', 'Lebbeke')}${cel('B2', 'Dorp 1')}</row>`;

/** A zip with a field of its directory changed: `plek` counts from the start of the first entry. */
function metRegister(bytes: Uint8Array, plek: number, schrijf: (zip: Buffer, plek: number) => void): Uint8Array {
  const kopie = Buffer.from(bytes);
  schrijf(kopie, kopie.indexOf('PK\u0001\u0002', 0, 'latin1') + plek);
  return kopie;
}

test('the workbook that the cases start from is read', async () => {
  expect(await zinOf(blad(RIJEN))).toBe('rijen: [{"rij":2,"cellen":["Lebbeke","Dorp 1"]}]');
});

const NUL = Buffer.alloc(40 * 1024 * 1024);

test.each([
  { geval: 'an empty file', bytes: new Uint8Array(), zin: 'is leeg' },
  { geval: 'more than 5 MB', bytes: new Uint8Array(5 * 1024 * 1024 + 1), zin: '5,1 MB groot; hoogstens 5 MB' },
  { geval: 'a PDF', bytes: tekst('%PDF-1.7\n...'), zin: 'Dit is een PDF' },
  { geval: 'a picture', bytes: Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'), zin: 'een afbeelding' },
  {
    geval: 'encrypted or an old .xls',
    bytes: Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    zin: 'wachtwoord, of het is een oud .xls',
  },
  { geval: 'a web page', bytes: tekst('<html><table><tr><td>x</td></tr></table></html>'), zin: 'webpagina' },
  { geval: 'bytes that are nothing', bytes: Buffer.alloc(100), zin: 'geen tekst en geen .xlsx' },
  { geval: 'half a zip', bytes: GOED.slice(0, GOED.length / 2), zin: 'beschadigd' },
  { geval: 'a zip with a photo', bytes: zip([deel('foto.jpg')]), zin: 'zip-bestand, geen rekenblad' },
  { geval: 'a Word document', bytes: zip([deel('word/document.xml')]), zin: 'Word-document' },
  { geval: 'OpenDocument', bytes: zip([deel('content.xml')]), zin: '.ods' },
  { geval: 'a binary workbook', bytes: zip([deel('xl/workbook.bin')]), zin: '.xlsb' },
  { geval: 'macros', bytes: blad(RIJEN, deel('xl/vbaProject.bin')), zin: "macro's" },
  { geval: 'a name that leads elsewhere', bytes: blad(RIJEN, deel('xl/../../etc/x')), zin: 'beschadigd' },
  { geval: 'an absolute name', bytes: blad(RIJEN, deel('/etc/x')), zin: 'beschadigd' },
  { geval: 'the same name twice', bytes: blad(RIJEN, deel('xl/workbook.xml')), zin: 'beschadigd' },
  {
    geval: 'too many entries',
    bytes: blad(RIJEN, ...Array.from({ length: 500 }, (_, n) => deel(`x/${n}`))),
    zin: 'veel te groot',
  },
  { geval: 'a bomb that says its size', bytes: blad(RIJEN, deel('xl/media/x.bin', NUL)), zin: 'veel te groot' },
  {
    geval: 'a bomb that says it is small',
    bytes: liegendeZip('xl/worksheets/sheet1.xml', NUL, 1000),
    zin: 'veel te groot',
  },
  {
    geval: 'an entry that says it is larger than it is',
    bytes: liegendeZip('xl/worksheets/sheet1.xml', Buffer.from('<x/>'), 1000),
    zin: 'beschadigd',
  },
  {
    geval: 'a wrong sum',
    bytes: metRegister(blad(RIJEN), 16, (kopie, plek) => kopie.writeUInt32LE(1, plek)),
    zin: 'beschadigd',
  },
  {
    geval: 'an encrypted entry',
    bytes: metRegister(blad(RIJEN), 8, (kopie, plek) => kopie.writeUInt16LE(1, plek)),
    zin: 'wachtwoord',
  },
  {
    geval: 'zip64',
    bytes: metRegister(blad(RIJEN), 24, (kopie, plek) => kopie.writeUInt32LE(0xffffffff, plek)),
    zin: 'veel te groot',
  },
  {
    geval: 'an unknown way of packing',
    bytes: metRegister(blad(RIJEN), 10, (kopie, plek) => kopie.writeUInt16LE(99, plek)),
    zin: 'beschadigd',
  },
  {
    geval: 'DOCTYPE with entities',
    bytes: zip(delenMet(RIJEN, '<!DOCTYPE x [<!ENTITY a "b">]>')),
    zin: 'DOCTYPE',
  },
  { geval: 'XML in UTF-16', bytes: zip(delenMet(RIJEN, '\0')), zin: 'beschadigd' },
  { geval: 'a giant row number', bytes: blad(`<row r="1048576">${cel('A1048576', 'x')}</row>`), zin: 'rij 1048576' },
  { geval: 'a giant row number in a cell', bytes: blad(`<row r="1">${cel('A90000', 'x')}</row>`), zin: 'rij 90000' },
  { geval: 'a giant row between apostrophes', bytes: blad("<row r='90000'/>"), zin: 'rij 90000' },
  { geval: 'a column far away', bytes: blad(`<row r="1">${cel('XFD1', 'x')}</row>`), zin: 'kolom XFD' },
  {
    geval: 'cells that do not say their place',
    bytes: blad(`<row r="1">${'<c t="b"><v>1</v></c>'.repeat(101)}</row>`),
    zin: 'kolom CW; hoogstens 100',
  },
  {
    geval: 'rows that do not say their place',
    bytes: blad('<row><c t="b"><v>1</v></c></row>'.repeat(25_001)),
    zin: 'rij 25001',
  },
  { geval: 'a sheet without rows', bytes: blad(''), zin: 'rekenblad is leeg' },
  { geval: 'only a heading', bytes: blad(`<row r="3">${cel('A3', 'gemeente')}</row>`), zin: 'alleen een kop (rij 3)' },
  { geval: 'XML that ends too soon', bytes: blad('<row r="1"><c'), zin: '' },
])('$geval gets its own sentence', async ({ bytes, zin }) => {
  const gekregen = await zinOf(bytes);
  expect(gekregen).not.toMatch(/^rijen/);
  expect(gekregen).toContain(zin);
  expect(gekregen).toMatch(/^[A-Z].*\.$/);
});
