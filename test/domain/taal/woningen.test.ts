import { expect, test } from 'vitest';
import { woningen } from '../../../app/domain/taal/woningen.ts';

test.each([
  [0, '0 woningen'],
  [1, '1 woning'],
  [3000, '3.000 woningen'],
])('%i dwellings in words', (aantal, zin) => {
  expect(woningen(aantal)).toBe(zin);
});
