import { expect, test } from 'vitest';
import { metGrenzen } from '../../../app/domain/recht/metGrenzen.ts';
import { rechtskaderOp } from '../../../app/domain/recht/rechtskader.ts';

const recht = rechtskaderOp(null);

test.each([
  { tekst: 'Minstens {ouderenLeeftijd} jaar.', gevuld: 'Minstens 65 jaar.' },
  { tekst: 'Hoogstens {derdePatrimonium}.', gevuld: 'Hoogstens een derde.' },
  { tekst: 'Van 401 hoogstens {derdePatrimonium van 401}.', gevuld: 'Van 401 hoogstens 133.' },
  { tekst: 'Hoogstens {buitenStelsel in procent}.', gevuld: 'Hoogstens 1 %.' },
  { tekst: '{woonbindingJaren} in {woonbindingPeriode}', gevuld: '5 in 10' },
  { tekst: 'Geen cijfer { zo }.', gevuld: 'Geen cijfer { zo }.' },
])('“$tekst” reads “$gevuld”', ({ tekst, gevuld }) => {
  expect(metGrenzen(tekst, recht)).toBe(gevuld);
});

test('texts are filled wherever they stand; everything else stays what it was', () => {
  const wanneer = () => true;
  expect(metGrenzen({ a: [{ b: '{ouderenLeeftijd}+', c: 5, d: null }], wanneer }, recht)).toEqual({
    a: [{ b: '65+', c: 5, d: null }],
    wanneer,
  });
});

test.each(['{leeftijd}', '{toString}'])('%s, of which the law has no figure, is a mistake of the program', (tekst) => {
  expect(() => metGrenzen(tekst, recht)).toThrow(tekst);
});
