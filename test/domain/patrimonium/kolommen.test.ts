import { describe, expect, test } from 'vitest';
import { herkenKolommen, KOLOMNAMEN, ontbrekendeKolommen, VELDEN } from '../../../app/domain/patrimonium/kolommen.ts';
import { maakTabel } from '../../../app/domain/patrimonium/tabel.ts';

describe('columns by their usual names', () => {
  test.each([
    { kop: 'Gemeente', veld: 'gemeente' },
    { kop: 'STAD', veld: 'gemeente' },
    { kop: 'NIS-code', veld: 'gemeente' },
    { kop: 'Straatnaam', veld: 'straat' },
    { kop: 'Adres woning', veld: 'adres' },
    { kop: 'Huisnr.', veld: 'nummer' },
    { kop: 'Nr', veld: 'nummer' },
    { kop: 'Busnummer', veld: 'bus' },
    { kop: 'Type woning', veld: 'type' },
    { kop: 'Woningtype', veld: 'type' },
    { kop: 'Aantal slaapkamers (0 = studio)', veld: 'slaapkamers' },
    { kop: '# slpk', veld: 'slaapkamers' },
    { kop: 'Gelijkvloers/lift', veld: 'toegang' },
    { kop: 'Sociale assistentiewoning', veld: 'assistentiewoning' },
    { kop: 'Eigenaar', veld: 'verhuurder' },
    { kop: 'Wijk', veld: 'project' },
    { kop: 'Ref.', veld: 'kenmerk' },
    { kop: 'Woningnummer', veld: 'kenmerk' },
    { kop: 'Voorbehouden voor', veld: 'label' },
    { kop: 'Gelabeld voor', veld: 'label' },
  ] as const)('$kop is $veld', ({ kop, veld }) => {
    const gevonden = Object.entries(herkenKolommen(['bouwjaar', kop])).filter(([, kolom]) => kolom !== null);
    expect(gevonden).toEqual([[veld, 1]]);
  });

  test.each(['', 'bouwjaar', 'huurprijs', 'deelgemeente', 'straat van de eigenaar'])('%j is none of them', (kop) => {
    expect(Object.values(herkenKolommen([kop])).every((kolom) => kolom === null)).toBe(true);
  });

  test('of two columns with one meaning the first counts', () => {
    expect(herkenKolommen(['stad', 'gemeente']).gemeente).toBe(0);
  });

  test('no name stands for two fields', () => {
    const namen = VELDEN.flatMap((veld) => [...KOLOMNAMEN[veld]]);
    expect(new Set(namen).size).toBe(namen.length);
  });

  test('every name is found as it is listed', () => {
    for (const veld of VELDEN) for (const naam of KOLOMNAMEN[veld]) expect(herkenKolommen([naam])[veld]).toBe(0);
  });
});

test.each([
  { kop: ['gemeente', 'straat'], ontbreekt: [] },
  { kop: ['adres'], ontbreekt: [] },
  { kop: ['gemeente', 'type'], ontbreekt: ['straat'] },
  { kop: ['straat'], ontbreekt: ['gemeente'] },
  { kop: ['x'], ontbreekt: ['gemeente', 'straat'] },
])('$kop misses $ontbreekt', ({ kop, ontbreekt }) => {
  expect(ontbrekendeKolommen(herkenKolommen(kop)).map(({ veld }) => veld)).toEqual(ontbreekt);
});

describe('the row of the headings', () => {
  const rijen = (...cellen: string[][]) => cellen.map((deze, plek) => ({ rij: plek + 1, cellen: deze }));

  test('may come after a title and empty rows; the rows keep their numbers', () => {
    const tabel = maakTabel(
      rijen(['Patrimonium 2026'], [''], ['Gemeente', ' Straat\nnaam ', 'Nr'], ['', ''], ['Lebbeke', 'Dorp', '1']),
    );
    expect(tabel).toEqual({
      kop: ['Gemeente', 'Straat naam', 'Nr'],
      kopRij: 3,
      rijen: [{ rij: 5, cellen: ['Lebbeke', 'Dorp', '1'] }],
      ervoor: [{ rij: 1, cellen: ['Patrimonium 2026'] }],
    });
  });

  test('is the first one when no name is known', () => {
    expect(maakTabel(rijen(['a', 'b'], ['c', 'd']))?.kopRij).toBe(1);
  });

  test('a sheet without text is no table', () => {
    expect(maakTabel(rijen([''], [' ', '']))).toBeNull();
  });
});
