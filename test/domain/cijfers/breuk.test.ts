import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alsAantal, hoogstens, isHoogstens } from '../../../app/domain/cijfers/breuk.ts';
import { OngeldigAantal } from '../../../app/domain/fout.ts';

const DERDE = { teller: 1, noemer: 3 };

test.each([
  { geheel: 0, grootste: 0 },
  { geheel: 2, grootste: 0 },
  { geheel: 300, grootste: 100 },
  { geheel: 401, grootste: 133 },
  { geheel: 3059, grootste: 1019 },
])('a third of $geheel is at most $grootste', ({ geheel, grootste }) => {
  expect(hoogstens(DERDE, geheel)).toBe(grootste);
});

test('the largest count that fits is the last one that passes', () => {
  const breuk = fc.record({ teller: fc.integer({ min: 1, max: 20 }), noemer: fc.integer({ min: 1, max: 20 }) });
  fc.assert(
    fc.property(breuk, fc.integer({ min: 0, max: 1_000_000 }), (breuk, geheel) => {
      const grootste = hoogstens(breuk, geheel);
      expect(isHoogstens(grootste, breuk, geheel)).toBe(true);
      expect(isHoogstens(grootste + 1, breuk, geheel)).toBe(false);
    }),
  );
});

test.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('%s is no count', (waarde) => {
  expect(() => alsAantal('Het aantal', waarde)).toThrow(OngeldigAantal);
  expect(() => alsAantal('Het aantal', waarde)).toThrow(`gekregen: ${waarde}.`);
});

test.each([0, 1, 2 ** 53 - 1])('%s is a count', (waarde) => {
  expect(alsAantal('Het aantal', waarde)).toBe(waarde);
});
