import { expect, test } from 'vitest';
import { canoniek } from '../../../app/domain/procedure/canoniek.ts';

test.each([
  {
    geval: 'fields in another order',
    een: { a: 1, b: { c: 2, d: 3 } },
    twee: { b: { d: 3, c: 2 }, a: 1 },
    gelijk: true,
  },
  { geval: 'a list in another order', een: [1, 2], twee: [2, 1], gelijk: false },
  { geval: 'null and a missing field', een: { a: null }, twee: {}, gelijk: false },
  { geval: 'a number and its text', een: { a: 1 }, twee: { a: '1' }, gelijk: false },
])('$geval: same text $gelijk', ({ een, twee, gelijk }) => {
  expect(canoniek(een) === canoniek(twee)).toBe(gelijk);
});
