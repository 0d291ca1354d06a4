import { describe, expect, test } from 'vitest';
import { voluit } from '../../../app/domain/taal/datum.ts';
import { getal, procent } from '../../../app/domain/taal/getal.ts';
import { opsomming } from '../../../app/domain/taal/opsomming.ts';

test.each([
  [0, '0'],
  [999, '999'],
  [1000, '1.000'],
  [3059, '3.059'],
  [9_999_999, '9.999.999'],
])('getal %d', (waarde, tekst) => {
  expect(getal(waarde)).toBe(tekst);
});

describe('procent: one decimal, half up, never by way of a float', () => {
  test.each([
    { deel: 3334, geheel: 15_274, tekst: '21,8 %' },
    { deel: 3222, geheel: 14_748, tekst: '21,8 %' },
    { deel: 9893, geheel: 46_325, tekst: '21,4 %' },
    { deel: 3947, geheel: 19_719, tekst: '20,0 %' },
    { deel: 1, geheel: 2000, tekst: '0,1 %' },
    { deel: 1, geheel: 2001, tekst: '0,0 %' },
    { deel: 0, geheel: 5, tekst: '0,0 %' },
    { deel: 5, geheel: 5, tekst: '100,0 %' },
    { deel: 50, geheel: 5, tekst: '1.000,0 %' },
    { deel: 1, geheel: 0, tekst: '' },
  ])('$deel of $geheel', ({ deel, geheel, tekst }) => {
    expect(procent(deel, geheel)).toBe(tekst);
  });
});

test.each([
  ['2025-11-01', '1 november 2025'],
  ['2024-02-29', '29 februari 2024'],
  ['2023-12-31', '31 december 2023'],
])('the day %s in full', (datum, tekst) => {
  expect(voluit(datum)).toBe(tekst);
});

test.each([
  { delen: [], tekst: '' },
  { delen: ['a'], tekst: 'a' },
  { delen: ['a', 'b'], tekst: 'a en b' },
  { delen: ['a', 'b', 'c'], tekst: 'a, b en c' },
])('a list of $delen.length', ({ delen, tekst }) => {
  expect(opsomming(delen)).toBe(tekst);
});

test('a list with another word before the last', () => {
  expect(opsomming(['a', 'b'], 'of')).toBe('a of b');
});
