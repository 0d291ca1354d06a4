import { expect, test } from 'vitest';
import { breukgetal } from '../../../app/domain/taal/breukgetal.ts';

test.each([
  { teller: 0, noemer: 5, gelezen: '0' },
  { teller: 415, noemer: 5, gelezen: '83' },
  { teller: 417, noemer: 5, gelezen: '83,4' },
  { teller: 2077, noemer: 25, gelezen: '83,08' },
  { teller: 1, noemer: 4, gelezen: '0,25' },
  { teller: 5, noemer: 50, gelezen: '0,1' },
  { teller: 40, noemer: 3, gelezen: '13 en 1/3' },
  { teller: 4, noemer: 14, gelezen: '2/7' },
  { teller: 12_345_678, noemer: 10, gelezen: '1.234.567,8' },
  { teller: 1, noemer: 1250, gelezen: '1/1.250' },
])('$teller/$noemer is read as $gelezen', ({ teller, noemer, gelezen }) => {
  expect(breukgetal(teller, noemer)).toBe(gelezen);
});
