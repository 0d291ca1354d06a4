import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aanvaardAlles, normaal, vergelijk, verwerpAlles } from '../../../app/documents/vergelijk/index.ts';
import { boom, boomEnBewerking } from './bomen.ts';

test('a random edit: accepting all gives the new tree, rejecting all the old one', () => {
  fc.assert(
    fc.property(boomEnBewerking, ([oud, nieuw]) => {
      const vergelijking = vergelijk(oud, nieuw);
      expect(aanvaardAlles(vergelijking)).toStrictEqual(normaal(nieuw));
      expect(verwerpAlles(vergelijking)).toStrictEqual(normaal(oud));
    }),
    { numRuns: 400 },
  );
});

test('two trees that have nothing to do with each other: the same holds', () => {
  fc.assert(
    fc.property(boom, boom, (oud, nieuw) => {
      const vergelijking = vergelijk(oud, nieuw);
      expect(aanvaardAlles(vergelijking)).toStrictEqual(normaal(nieuw));
      expect(verwerpAlles(vergelijking)).toStrictEqual(normaal(oud));
    }),
    { numRuns: 400 },
  );
});

test('a tree against itself: every node is the same', () => {
  fc.assert(
    fc.property(boom, (zelf) => {
      const { titel, ondertitel, voorblad, blokken } = vergelijk(zelf, structuredClone(zelf));
      for (const delen of [titel, ondertitel, voorblad, blokken])
        expect(delen.every(({ stand }) => stand === 'gelijk')).toBe(true);
    }),
    { numRuns: 300 },
  );
});
