import { describe, expect, test } from 'vitest';
import { verschrijvingen, verzamelHoofdletterwoorden } from '../../../app/domain/taal/verschrijving.ts';

const BEKEND = new Set(['BVCW', 'VCW', 'OCMW']);

describe('an abbreviation', () => {
  test.each([
    { geval: 'as it should be', tekst: 'art. 6.27 BVCW en VCW', uit: [] },
    { geval: 'with two letters swapped', tekst: 'art. 6.27 BCVW', uit: ['BCVW'] },
    { geval: 'with one letter replaced', tekst: 'BCWW en BVCV', uit: ['BCWW', 'BVCV'] },
    { geval: 'twice the same slip', tekst: 'BCVW, BCVW', uit: ['BCVW'] },
    { geval: 'another word altogether', tekst: 'NATO en VAPH', uit: [] },
    { geval: 'too short to tell', tekst: 'VWC', uit: [] },
    { geval: 'inside a longer word', tekst: 'BCVWX en xBCVW', uit: [] },
  ])('$geval', ({ tekst, uit }) => {
    expect(
      verschrijvingen(verzamelHoofdletterwoorden({ diep: [tekst] }, new Set()), BEKEND).map(({ woord }) => woord),
    ).toEqual(uit);
  });
});
