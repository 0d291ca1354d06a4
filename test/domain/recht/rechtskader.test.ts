import { describe, expect, test } from 'vitest';
import { BRONNEN } from '../../../app/domain/recht/bronnen.ts';
import { GRENZEN } from '../../../app/domain/recht/grenzen.ts';
import { geldend, rechtskaderOp } from '../../../app/domain/recht/rechtskader.ts';
import { isDatum } from '../../../app/domain/reglement/velden.ts';

const rij = (waarde: number, vanaf: string) => ({ waarde, eenheid: 'jaar', vanaf, bron: BRONNEN.eigenControle });
const RIJEN = [rij(7, '2030-07-01'), rij(5, '2024-01-01')];

test.each([
  { geval: 'before the first row', datum: '2023-12-31', waarde: 5 },
  { geval: 'on the first day of a row', datum: '2030-07-01', waarde: 7 },
  { geval: 'the day before a change', datum: '2030-06-30', waarde: 5 },
  { geval: 'without a date', datum: null, waarde: 7 },
])('the figure that holds: $geval', ({ datum, waarde }) => {
  expect(geldend(RIJEN, datum).waarde).toBe(waarde);
});

test('a figure without rows is a mistake of the program', () => {
  expect(() => geldend([], null)).toThrow();
});

describe.each(Object.entries(GRENZEN))('%s', (naam, rijen) => {
  test('every row has a unit, a day and a source, and no day twice', () => {
    for (const { eenheid, vanaf, bron } of rijen) {
      expect(eenheid).not.toBe('');
      expect(isDatum(vanaf)).toBe(true);
      expect(Object.values(BRONNEN)).toContain(bron);
    }
    expect(new Set(rijen.map(({ vanaf }) => vanaf)).size).toBe(rijen.length);
  });

  test('the legal framework carries it', () => {
    expect(rechtskaderOp(null)).toHaveProperty(naam);
  });
});
