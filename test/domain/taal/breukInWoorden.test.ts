import { expect, test } from 'vitest';
import { breukInWoorden } from '../../../app/domain/taal/breukInWoorden.ts';

test.each([
  { teller: 1, noemer: 2, woorden: 'de helft' },
  { teller: 1, noemer: 3, woorden: 'een derde' },
  { teller: 1, noemer: 4, woorden: 'een kwart' },
  { teller: 3, noemer: 4, woorden: 'drie kwart' },
  { teller: 2, noemer: 5, woorden: 'twee vijfde' },
  { teller: 1, noemer: 100, woorden: '1/100' },
  { teller: 12, noemer: 7, woorden: '12/7' },
])('$teller/$noemer reads $woorden', ({ teller, noemer, woorden }) => {
  expect(breukInWoorden({ teller, noemer })).toBe(woorden);
});
