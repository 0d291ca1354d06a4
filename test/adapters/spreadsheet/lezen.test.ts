import { describe, expect, test } from 'vitest';
import { leesRekenblad } from '../../../app/adapters/spreadsheet/leesRekenblad.ts';
import { schrijfRekenblad } from '../../../app/adapters/spreadsheet/schrijfRekenblad.ts';
import { blad, KOP, RIJ, tekst, zinOf } from './hulp.ts';

async function gelezen(bytes: Uint8Array) {
  const uitkomst = await leesRekenblad(bytes);
  if (uitkomst.soort === 'onleesbaar') throw new Error(uitkomst.zin);
  return uitkomst;
}

describe('CSV', () => {
  const CSV = 'gemeente;adres\r\nSint-Niklaas;Café 12\r\n';
  const RIJEN = [{ rij: 2, cellen: ['Sint-Niklaas', 'Café 12'] }];
  const utf16 = (merk: number[], draai: boolean) => {
    const inhoud = Buffer.from(CSV, 'utf16le');
    return Buffer.concat([Buffer.from(merk), draai ? inhoud.swap16() : inhoud]);
  };

  test.each([
    { geval: 'UTF-8', bytes: tekst(CSV), opmerkingen: 0 },
    { geval: 'UTF-8 with a mark', bytes: tekst(`\uFEFF${CSV}`), opmerkingen: 0 },
    { geval: 'UTF-16, low byte first', bytes: utf16([0xff, 0xfe], false), opmerkingen: 0 },
    { geval: 'UTF-16, high byte first', bytes: utf16([0xfe, 0xff], true), opmerkingen: 0 },
    { geval: 'windows-1252, which is said', bytes: Buffer.from(CSV, 'latin1'), opmerkingen: 1 },
    { geval: 'commas', bytes: tekst(CSV.replaceAll(';', ',')), opmerkingen: 0 },
    { geval: 'tabs', bytes: tekst(CSV.replaceAll(';', '\t')), opmerkingen: 0 },
    { geval: 'line ends of Unix', bytes: tekst(CSV.replaceAll('\r\n', '\n')), opmerkingen: 0 },
    { geval: "Excel's line with the separator", bytes: tekst(`sep=;\r\n${CSV}`), opmerkingen: 0 },
    { geval: 'commas inside quotes', bytes: tekst(CSV.replace('Café 12', '"Café 12"')), opmerkingen: 0 },
  ])('$geval', async ({ bytes, opmerkingen }) => {
    const { tabel, opmerkingen: gezegd, blad } = await gelezen(bytes);
    expect(tabel.kop).toEqual(['gemeente', 'adres']);
    expect(tabel.rijen).toEqual(RIJEN);
    expect(gezegd).toHaveLength(opmerkingen);
    expect(blad).toBeNull();
  });

  test('rows keep the number that a spreadsheet shows: a cell of two lines is one row, empty rows count', async () => {
    const { tabel } = await gelezen(tekst('gemeente;adres\n;\n"Leb\nbeke";"Dorp ""1"""\n\nGent;2\n'));
    expect(tabel.rijen).toEqual([
      { rij: 3, cellen: ['Leb\nbeke', 'Dorp "1"'] },
      { rij: 5, cellen: ['Gent', '2'] },
    ]);
  });

  test.each([
    {
      geval: 'a quote that never ends',
      inhoud: 'gemeente;adres\nGent;"Dorp 1\nLebbeke;2\n',
      zin: 'Op rij 2 staat een aanhalingsteken',
    },
    {
      geval: 'a quote in the middle',
      inhoud: 'gemeente;adres\nGent;"Dorp" 1\n',
      zin: 'Op rij 2 staat een aanhalingsteken',
    },
    { geval: 'too many columns', inhoud: `gemeente${';'.repeat(100)}\nGent\n`, zin: '101 kolommen' },
    { geval: 'too many rows', inhoud: 'gemeente\n'.repeat(25_001), zin: 'meer dan 25.000 rijen' },
    { geval: 'only a heading', inhoud: 'gemeente;adres\n', zin: 'alleen een kop (rij 1)' },
    { geval: 'only spaces', inhoud: ' \n;;\n', zin: 'rekenblad is leeg' },
  ])('refused as a whole: $geval', async ({ inhoud, zin }) => {
    expect(await zinOf(tekst(inhoud))).toContain(zin);
  });

  test('as many rows as may be are read', async () => {
    expect((await gelezen(tekst(`gemeente\n${'Gent\n'.repeat(24_999)}`))).tabel.rijen).toHaveLength(24_999);
  });
});

describe('XLSX', () => {
  test('numbers, truth, formulas, errors and gaps: the value that is shown', async () => {
    const rij = (nummer: number, ...cellen: string[]) => `<row r="${nummer}">${cellen.join('')}</row>`;
    const { tabel } = await gelezen(
      blad(
        rij(
          2,
          '<c r="A2" t="str"><v>gemeente</v></c>',
          '<c r="B2" t="inlineStr"><is><r><t>ad</t></r><r><t>res</t></r></is></c>',
        ) +
          rij(
            7,
            '<c r="A7"><v>9200</v></c>',
            '<c r="B7"><v>2.5</v></c>',
            '<c r="C7" t="b"><v>1</v></c>',
            '<c r="D7"><f>1+1</f><v>2</v></c>',
            '<c r="E7" t="e"><v>#N/A</v></c>',
            '<c r="G7" t="str"><f>A1</f><v>tekst</v></c>',
          ),
      ),
    );
    expect(tabel.kop).toEqual(['gemeente', 'adres']);
    expect(tabel.rijen).toEqual([{ rij: 7, cellen: ['9200', '2,5', 'WAAR', '2', '#N/A', '', 'tekst'] }]);
  });

  const kolommen = KOP.map((titel) => ({ titel, breedte: 10 }));
  const voorblad = { naam: 'Inleiding', kolommen: [{ titel: 'Over dit bestand', breedte: 10 }], rijen: [['uitleg']] };

  test('of several sheets the first with the headings of dwellings is read, and that is said', async () => {
    const { blad, bladen, tabel, opmerkingen } = await gelezen(
      schrijfRekenblad([voorblad, { naam: 'Lijst', kolommen, rijen: [RIJ] }, { naam: 'Oud', kolommen, rijen: [] }]),
    );
    expect({ blad, bladen }).toEqual({ blad: 'Lijst', bladen: ['Inleiding', 'Lijst', 'Oud'] });
    expect(tabel.rijen).toEqual([{ rij: 2, cellen: RIJ }]);
    expect(opmerkingen).toEqual([expect.stringContaining("'Lijst' is gelezen")]);
  });

  test('without such a sheet the first with text is read, so that columns can be pointed out', async () => {
    expect((await gelezen(schrijfRekenblad([{ ...voorblad, rijen: [], kolommen: [] }, voorblad]))).blad).toBe(
      'Inleiding 2',
    );
  });

  test('several at once are read one after another, a bad one among them stops none', async () => {
    const een = schrijfRekenblad([{ naam: 'A', kolommen, rijen: [RIJ] }]);
    const uitkomsten = await Promise.all([een, een.slice(0, 99), een].map((bytes) => leesRekenblad(bytes)));
    expect(uitkomsten.map(({ soort }) => soort)).toEqual(['gelezen', 'onleesbaar', 'gelezen']);
  });

  test('while a large file is read, the main thread goes on', async () => {
    const bytes = schrijfRekenblad([
      { naam: 'W', kolommen, rijen: Array.from({ length: 5_000 }, (_, nummer) => ['Gent', 'Dorp', String(nummer)]) },
    ]);
    let beurten = 0;
    const tik = setInterval(() => (beurten += 1), 1);
    const { tabel } = await gelezen(bytes);
    clearInterval(tik);
    expect(tabel.rijen).toHaveLength(5_000);
    expect(beurten).toBeGreaterThan(10);
  });
});
