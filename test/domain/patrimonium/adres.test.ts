import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adresVan, splitsAdres } from '../../../app/domain/patrimonium/adres.ts';
import { adressleutel, sleutelVan } from '../../../app/domain/patrimonium/adressleutel.ts';
import { maakWoning } from './hulp.ts';

test.each([
  { geval: 'all of it', anders: { bus: '3', postcode: '9200' }, regel: 'Kerkstraat 12 bus 3, 9200 Dendermonde' },
  { geval: 'no bus', anders: { postcode: '9200' }, regel: 'Kerkstraat 12, 9200 Dendermonde' },
  { geval: 'no postcode', anders: {}, regel: 'Kerkstraat 12, Dendermonde' },
])('an address on one line: $geval', ({ anders, regel }) => {
  expect(adresVan(maakWoning(anders))).toBe(regel);
});

const delen = (straat: string, nummer: string, bus = '', postcode = '', gemeente = '') => ({
  straat,
  nummer,
  bus,
  postcode,
  gemeente,
});

test.each([
  { regel: 'Kerkstraat 12', verwacht: delen('Kerkstraat', '12') },
  { regel: 'Kerkstraat 12 bus 3', verwacht: delen('Kerkstraat', '12', '3') },
  { regel: 'Kerkstraat 12/3', verwacht: delen('Kerkstraat', '12', '3') },
  { regel: 'Kerkstraat 12 b. 3', verwacht: delen('Kerkstraat', '12', '3') },
  { regel: 'Kerkstraat 12 b 3', verwacht: delen('Kerkstraat', '12', '3') },
  { regel: 'Kerkstraat 12, bus 0.03', verwacht: delen('Kerkstraat', '12', '0.03') },
  { regel: 'Kerkstraat 12A', verwacht: delen('Kerkstraat', '12A') },
  { regel: 'Kerkstraat 12-14', verwacht: delen('Kerkstraat', '12-14') },
  { regel: 'Laan van 11 november 5', verwacht: delen('Laan van 11 november', '5') },
  { regel: 'Kerkstraat 12 bus 3, 9200 Dendermonde', verwacht: delen('Kerkstraat', '12', '3', '9200', 'Dendermonde') },
  { regel: '  Kerkstraat  12  9200 Sint-Niklaas ', verwacht: delen('Kerkstraat', '12', '', '9200', 'Sint-Niklaas') },
  {
    regel: 'Steenweg op Aalst 3 B-9200 Dendermonde',
    verwacht: delen('Steenweg op Aalst', '3', '', '9200', 'Dendermonde'),
  },
  { regel: 'Kerkstraat', verwacht: null },
  { regel: '12', verwacht: null },
  { regel: '', verwacht: null },
  { regel: `Kerkstraat ${'1'.repeat(400)}`, verwacht: null },
])('taken apart: $regel', ({ regel, verwacht }) => {
  expect(splitsAdres(regel)).toEqual(verwacht);
});

const sleutel = (adres: string, gemeente = '42006') => adressleutel({ gemeente, adres });

describe('the same dwelling has the same key', () => {
  test.each([
    ['Kerkstraat 12 bus 3', 'KERKSTRAAT 12 BUS 3'],
    ['Kerkstraat 12 bus 3', 'kerkstraat 12/3'],
    ['Kerkstraat 12 bus 3', 'Kerkstraat 12 b. 3'],
    ['Kerkstraat 12 bus 3', 'Kerkstraat 12 b 3'],
    ['Kerkstraat 12 bus 3', 'Kerkstraat 12, bus 3'],
    ['Kerkstraat 12 bus 3', 'Kerkstraat 12 bus 3, 9200 Dendermonde'],
    ['Kerkstraat 12 bus 3', 'Kerkstr. 12 bus 3'],
    ['Café-straat 1', 'Cafe straat 1'],
    ['Sint-Jansplein 4', 'St.-Jansplein 4'],
    ['Aalstersesteenweg 1200 A', 'Aalstersesteenweg 1200A'],
    ['Kerkstraat 12A bus 3', 'kerkstraat 12 a/3'],
  ])('%s = %s', (een, ander) => {
    expect(sleutel(een)).toBe(sleutel(ander));
  });

  test.each([
    ['Kerkstraat 12', 'Kerkstraat 13'],
    ['Kerkstraat 12', 'Kerkstraat 12 bus 1'],
    ['Kerkstraat 12 A', 'Kerkstraat 12 bus A'],
    ['Kerkstraat 1 bus 23', 'Kerkstraat 12 bus 3'],
    ['Kerkstraat 12', 'Kerklaan 12'],
  ])('%s ≠ %s', (een, ander) => {
    expect(sleutel(een)).not.toBe(sleutel(ander));
  });

  test('the same street in another gemeente is another dwelling', () => {
    expect(sleutel('Kerkstraat 12')).not.toBe(sleutel('Kerkstraat 12', '42011'));
  });

  test('without an address there is no key', () => {
    expect(sleutel(' , ')).toBe('');
  });
});

test('whatever the parts are, the written address has the key of the dwelling', () => {
  const woord = fc.stringMatching(/^[A-Z][a-zé]{3,12}(straat|laan|plein)$/);
  const bus = fc.oneof(fc.constant(''), fc.stringMatching(/^[1-9]\d{0,2}$/), fc.stringMatching(/^[A-F]$/));
  fc.assert(
    fc.property(woord, fc.stringMatching(/^[1-9]\d{0,3}[A-D]?$/), bus, (straat, nummer, bus) => {
      const woning = maakWoning({ straat, nummer, bus, postcode: '9200' });
      expect(sleutel(adresVan(woning))).toBe(sleutelVan(woning));
      expect(splitsAdres(adresVan(woning))).toEqual({ straat, nummer, bus, postcode: '9200', gemeente: 'Dendermonde' });
    }),
  );
});
test.each(['1', ' 1', 'bus 1', 'Bus 1', 'b. 1', 'b 1', 'bte 1'])('a bus in its own column, written as “%s”', (bus) => {
  const plek = { gemeente: '42003', straat: 'Dorp', nummer: '2' };
  expect(sleutelVan({ ...plek, bus })).toBe(sleutelVan({ ...plek, bus: '1' }));
  expect(sleutelVan({ ...plek, bus: 'B1' })).not.toBe(sleutelVan({ ...plek, bus: '1' }));
});
