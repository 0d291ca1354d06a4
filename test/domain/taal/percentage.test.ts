import { expect, test } from 'vitest';
import { percentage } from '../../../app/domain/taal/percentage.ts';

test.each([
  [0, '0 %'],
  [5, '0,05 %'],
  [50, '0,5 %'],
  [1250, '12,5 %'],
  [1205, '12,05 %'],
  [2000, '20 %'],
  [10_000, '100 %'],
])('%d hundredths of a percent is %s', (waarde, tekst) => {
  expect(percentage(waarde)).toBe(tekst);
});
