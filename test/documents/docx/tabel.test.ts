import { describe, expect, test } from 'vitest';
import { naarDocx } from '../../../app/documents/docx/naarDocx.ts';
import { alineas, delen, openDocx, stijl, waarden } from './open.ts';
import { kolom, langeTabel, minimaal, rij, sectie, tabel, voorbeeld } from './voorbeeld.ts';

const document = voorbeeld();
const delenVol = openDocx(naarDocx(document));
const xml = delenVol['word/document.xml'] as string;
const { romp } = delen(xml);

describe('tables', () => {
  const tabellen = [...romp.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([tabel]) => tabel);

  test('have a title for who cannot see them, kept with the rows', () => {
    expect(tabellen.map((tabel) => waarden(tabel, 'w:tblCaption', 'w:val')[0])).toEqual(
      alineas(romp)
        .filter(({ stijl }) => stijl === 'Caption')
        .map(({ tekst }) => tekst),
    );
    expect(stijl(delenVol['word/styles.xml'] as string, 'Caption')).toContain('<w:keepNext/>');
  });

  test('repeat their header row, and no other; no row splits', () => {
    for (const tabel of tabellen) {
      const rijen = [...tabel.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([rij]) => rij);
      expect(rijen.map((rij) => rij.includes('<w:tblHeader/>'))).toEqual(rijen.map((_, index) => index === 0));
      expect(rijen.every((rij) => rij.includes('<w:cantSplit/>'))).toBe(true);
    }
  });

  test('fill the width between the margins exactly', () => {
    for (const tabel of tabellen) {
      const breedtes = waarden(tabel, 'w:gridCol', 'w:w').map(Number);
      expect(breedtes.reduce((som, breedte) => som + breedte, 0)).toBe(11906 - 2 * 1417);
    }
  });

  test('put figures on the right and print a total bold', () => {
    const cellen = alineas(tabellen[1] as string);
    expect(cellen.map(({ stijl }) => stijl).slice(4, 8)).toEqual([
      'Tabeltekst',
      'Tabelgetal',
      'Tabelgetal',
      'Tabelgetal',
    ]);
    expect(cellen.filter(({ xml: cel }) => cel.includes('<w:b/>')).map(({ tekst }) => tekst)).toEqual([
      'Samen',
      '3.460',
      '172',
    ]);
  });
});

test.each([
  { geval: 'no columns', kolommen: [], rijen: [], bezwaar: 'ze heeft geen kolommen' },
  { geval: 'a column without width', kolommen: [kolom('A', 0)], rijen: [], bezwaar: 'kolom "A" heeft breedte 0' },
  {
    geval: 'a cell too many',
    kolommen: [kolom('A', 1)],
    rijen: [rij('1', '2')],
    bezwaar: 'rij "1/2" heeft 2 cellen voor 1 kolommen',
  },
  {
    geval: 'a cell too few',
    kolommen: [kolom('A', 1), kolom('B', 1)],
    rijen: [rij('1')],
    bezwaar: 'rij "1" heeft 1 cellen voor 2 kolommen',
  },
])('a table with $geval is refused, with its title', ({ kolommen, rijen, bezwaar }) => {
  expect(() => naarDocx(minimaal([tabel('t', 'Woningen', kolommen, rijen)]))).toThrow(
    `Tabel "Woningen" kan niet gedrukt worden: ${bezwaar}.`,
  );
});

test.each([
  { aantal: 10, vast: true },
  { aantal: 11, vast: false },
])('the rows of a table of $aantal stay on one page: $vast', ({ aantal, vast }) => {
  const tekst = openDocx(naarDocx(minimaal([langeTabel(aantal)])))['word/document.xml'] as string;
  const cellen = alineas(tekst).filter(({ stijl }) => /^Tabel(tekst|getal)$/.test(stijl));
  expect(cellen.map((cel) => cel.xml.includes('<w:keepNext/>'))).toEqual(cellen.map(() => vast));
});

test('a table of 5.000 rows keeps every cell', () => {
  const lang = langeTabel(5000);
  const { romp: tekst } = delen(
    openDocx(naarDocx(minimaal([sectie('s', '1', 'Bijlage', lang)])))['word/document.xml'] as string,
  );
  const cellen = alineas(tekst).filter(({ stijl }) => /^Tabel(tekst|getal)$/.test(stijl));
  expect(cellen.map((cel) => cel.tekst)).toEqual(lang.rijen.flatMap((een) => een.cellen));
});
