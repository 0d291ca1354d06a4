import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isMinstensZoStreng,
  ongunstigsteJaren,
  type Verblijfseis,
  zekereReeks,
} from '../../../app/domain/cijfers/verblijf.ts';

/** Every way to live there that meets the demand: for each of the last `lengte` years, true or false, year 1 first. */
function* allesWatVoldoet({ jaren, periode, ononderbroken }: Verblijfseis, lengte: number): Generator<boolean[]> {
  for (let patroon = 0; patroon < 2 ** lengte; patroon += 1) {
    const gewoond = Array.from({ length: lengte }, (_, jaar) => ((patroon >> jaar) & 1) === 1);
    const binnen = gewoond.slice(0, periode);
    const telt = ononderbroken ? langsteReeks(binnen) : binnen.filter(Boolean).length;
    if (telt >= jaren) yield gewoond;
  }
}

function langsteReeks(gewoond: readonly boolean[]): number {
  let langste = 0;
  let lopend = 0;
  for (const jaar of gewoond) {
    lopend = jaar ? lopend + 1 : 0;
    langste = Math.max(langste, lopend);
  }
  return langste;
}

const LENGTE = 9;
const eis: fc.Arbitrary<Verblijfseis> = fc
  .tuple(fc.integer({ min: 1, max: LENGTE }), fc.integer({ min: 1, max: LENGTE }), fc.boolean())
  .map(([a, b, ononderbroken]) => ({ jaren: Math.min(a, b), periode: Math.max(a, b), ononderbroken }));
const venster = fc.integer({ min: 1, max: LENGTE });

describe('held against every possible life', () => {
  test('the certain run is the worst of all', () => {
    fc.assert(
      fc.property(eis, venster, (eis, venster) => {
        const ergste = Math.min(
          ...[...allesWatVoldoet(eis, LENGTE)].map((gewoond) => langsteReeks(gewoond.slice(0, venster))),
        );
        expect(zekereReeks(eis, venster)).toBe(ergste);
      }),
    );
  });

  test('the example meets the demand and has exactly that run', () => {
    fc.assert(
      fc.property(eis, venster, (eis, venster) => {
        const jaren = ongunstigsteJaren(eis, venster);
        const gewoond = Array.from({ length: eis.periode }, (_, jaar) => jaren.includes(jaar + 1));
        expect(jaren).toHaveLength(eis.jaren);
        expect(gewoond.filter(Boolean)).toHaveLength(eis.jaren);
        if (eis.ononderbroken) expect(langsteReeks(gewoond)).toBe(eis.jaren);
        expect(langsteReeks(gewoond.slice(0, venster))).toBe(zekereReeks(eis, venster));
      }),
    );
  });

  test('one demand is at least as strict as another when nobody meets it without the other', () => {
    fc.assert(
      fc.property(eis, eis, (eis, andere) => {
        const iedereen = [...allesWatVoldoet(eis, LENGTE)].every((gewoond) => {
          const binnen = gewoond.slice(0, andere.periode);
          return (andere.ononderbroken ? langsteReeks(binnen) : binnen.filter(Boolean).length) >= andere.jaren;
        });
        expect(isMinstensZoStreng(eis, andere)).toBe(iedereen);
      }),
    );
  });
});
