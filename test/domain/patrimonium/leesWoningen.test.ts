import { describe, expect, test } from 'vitest';
import { herkenKolommen } from '../../../app/domain/patrimonium/kolommen.ts';
import { leesWoningen } from '../../../app/domain/patrimonium/lees/leesWoningen.ts';
import { woning } from '../../../app/domain/patrimonium/woning.ts';
import { maakBlad, maakWoning } from './hulp.ts';

const KOP = ['Gemeente', 'Straat', 'Nr', 'Bus', 'Type', 'Slaapkamers', 'Gelijkvloers', 'Lift', 'Kenmerk', 'Label'];
const GOED = ['Dendermonde', 'Kerkstraat', '12', '', 'app', '2', 'nee', 'ja', '', ''];

const lees = (kop: readonly string[], ...rijen: (readonly string[])[]) =>
  leesWoningen(maakBlad(kop, ...rijen), herkenKolommen(kop));
const metNummer = (nummer: string, anders: Record<number, string> = {}) =>
  GOED.map((cel, plek) => (plek === 2 ? nummer : (anders[plek] ?? cel)));

test('a row is a dwelling that the schema accepts', () => {
  const { woningen, fouten } = lees(KOP, GOED);
  expect({ woningen, fouten }).toEqual({
    woningen: [maakWoning({ type: 'appartement', slaapkamers: 2, toegang: 'lift' })],
    fouten: [],
  });
  expect(woning.parse(woningen[0])).toEqual(woningen[0]);
});

describe('what is wrong: the row, the column, what was given and what to do', () => {
  test.each([
    { geval: 'no street', rij: metNummer('1', { 1: '' }), fout: { kolom: 'Straat', waarde: '', melding: 'ontbreekt' } },
    { geval: 'no number', rij: metNummer(''), fout: { kolom: 'Nr', waarde: '', melding: 'huisnummer ontbreekt' } },
    {
      geval: 'no gemeente',
      rij: metNummer('1', { 0: '' }),
      fout: { kolom: 'Gemeente', waarde: '', melding: 'ontbreekt' },
    },
    {
      geval: 'bedrooms',
      rij: metNummer('1', { 5: 'twee' }),
      fout: { kolom: 'Slaapkamers', waarde: 'twee', melding: ': 2.' },
    },
    {
      geval: 'a studio with bedrooms',
      rij: metNummer('1', { 4: 'studio' }),
      fout: { kolom: 'Slaapkamers', waarde: '2', melding: 'studio heeft 0' },
    },
  ])('$geval', ({ rij, fout }) => {
    const { woningen, fouten } = lees(KOP, metNummer('99'), rij);
    expect(woningen).toHaveLength(1);
    expect(fouten).toEqual([
      { rij: 3, kolom: fout.kolom, waarde: fout.waarde, melding: expect.stringContaining(fout.melding) },
    ]);
  });

  test('two faults on one row are both named', () => {
    const { fouten } = lees(KOP, metNummer('1', { 0: 'Luik', 5: '99' }));
    expect(fouten.map(({ kolom }) => kolom).sort()).toEqual(['Gemeente', 'Slaapkamers']);
  });

  test('the same address twice, however it is written: the later row names the first', () => {
    const { woningen, fouten } = lees(KOP, GOED, metNummer('13'), metNummer('12', { 1: 'KERKSTR.' }));
    expect(woningen).toHaveLength(2);
    expect(fouten).toEqual([
      { rij: 4, kolom: 'Straat', waarde: 'KERKSTR. 12, Dendermonde', melding: expect.stringContaining('ook op rij 2') },
    ]);
  });

  test('a row number is written as the spreadsheet writes it, without a point', () => {
    const blad = maakBlad(KOP, GOED, GOED);
    const ver = { ...blad, rijen: blad.rijen.map((rij) => ({ ...rij, rij: rij.rij + 1_200 })) };
    expect(leesWoningen(ver, herkenKolommen(KOP)).fouten[0]?.melding).toContain('Dit adres staat ook op rij 1202;');
  });

  test('faults stand in the order of the rows, doubles among them', () => {
    const { fouten } = lees(KOP, GOED, GOED, metNummer('5', { 5: 'x' }));
    expect(fouten.map(({ rij }) => rij)).toEqual([3, 4]);
  });

  test('columns that are missing are named, and nothing is read', () => {
    const { woningen, fouten } = lees(['a', 'b'], ['1', '2']);
    expect(woningen).toEqual([]);
    expect(fouten.map(({ rij, kolom }) => ({ rij, kolom }))).toEqual([
      { rij: 1, kolom: 'gemeente' },
      { rij: 1, kolom: 'straat' },
    ]);
  });

  test('more rows than there may be dwellings: one fault and no dwelling', () => {
    const { woningen, fouten } = lees(KOP, ...Array.from({ length: 20_001 }, (_, nummer) => metNummer(String(nummer))));
    expect(woningen).toEqual([]);
    expect(fouten).toHaveLength(1);
    expect(fouten[0]?.melding).toContain('20.001 rijen; hoogstens 20.000');
  });

  test('a gemeente outside the gebied', () => {
    const { fouten } = leesWoningen(maakBlad(KOP, GOED), herkenKolommen(KOP), { gemeentenInGebied: ['42011'] });
    expect(fouten.map(({ kolom }) => kolom)).toEqual(['Gemeente']);
  });
});

describe('a whole address in one column', () => {
  test.each([
    { kop: ['adres'], rij: ['Kerkstraat 12 bus 3, 9200 Dendermonde'], uit: { bus: '3', postcode: '9200' } },
    { kop: ['gemeente', 'adres'], rij: ['Dendermonde', 'Kerkstraat 12/3'], uit: { bus: '3' } },
    { kop: ['gemeente', 'straat'], rij: ['Dendermonde', 'Kerkstraat 12'], uit: {} },
    { kop: ['gemeente', 'adres', 'bus'], rij: ['Dendermonde', 'Kerkstraat 12', '4'], uit: { bus: '4' } },
    { kop: ['gemeente', 'adres', 'nr'], rij: ['Dendermonde', 'Kerkstraat', '12'], uit: {} },
  ])('$kop: $rij', ({ kop, rij, uit }) => {
    expect(lees(kop, rij)).toMatchObject({ woningen: [maakWoning(uit)], fouten: [] });
  });

  test('without a house number it is a fault, never half an address', () => {
    const { woningen, fouten } = lees(['gemeente', 'adres'], ['Dendermonde', 'Kerkstraat']);
    expect(woningen).toEqual([]);
    expect(fouten).toEqual([
      { rij: 2, kolom: 'adres', waarde: 'Kerkstraat', melding: expect.stringContaining('geen huisnummer') },
    ]);
  });
});

test('columns pointed out by hand go before their headings', () => {
  const kop = ['a', 'b', 'c'];
  const kolommen = { ...herkenKolommen(kop), gemeente: 2, straat: 0, nummer: 1 };
  expect(leesWoningen(maakBlad(kop, ['Kerkstraat', '12', 'Dendermonde']), kolommen).woningen).toEqual([maakWoning()]);
});

describe('remarks', () => {
  test('what the sheet does not have', () => {
    const { opmerkingen } = lees(['gemeente', 'adres'], ['Dendermonde', 'Kerkstraat 12']);
    expect(opmerkingen).toHaveLength(3);
  });

  test('empty cells are unknown, and said to be', () => {
    const { woningen, opmerkingen } = lees(KOP, metNummer('1', { 4: '', 5: '', 6: '', 7: '' }));
    expect(woningen[0]).toMatchObject({ type: null, slaapkamers: null, toegang: null });
    expect(opmerkingen).toEqual([
      expect.stringContaining('het type'),
      expect.stringContaining('slaapkamers'),
      expect.stringContaining("geldt niet als 'nee'"),
    ]);
  });

  test('a reference that two dwellings have', () => {
    const { fouten, opmerkingen } = lees(KOP, metNummer('1', { 8: 'W1' }), metNummer('2', { 8: 'W1' }));
    expect(fouten).toEqual([]);
    expect(opmerkingen).toEqual([expect.stringContaining('W1 (rij 2 en 3)')]);
  });
});
