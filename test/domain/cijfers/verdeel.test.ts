import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { som } from '../../../app/domain/cijfers/tellingen.ts';
import { isVerdeling, verdeel } from '../../../app/domain/cijfers/verdeel.ts';
import { OngeldigAantal } from '../../../app/domain/fout.ts';

/** Noorderkempen, Woonboog, Neteland, Zuiderkempen; and Woonboog over Baldemore and Regio in Transitie [000:334-341]. */
const ZONES = [1597, 4748, 2200, 2730];
const WOONBOOG = [1612, 3136];

describe('published contingents', () => {
  test.each([
    { geval: 'Housing First of the Kempen', totaal: 10, zones: [1, 4, 2, 3], woonboog: [1, 3] },
    { geval: 'doorstromers of the Kempen', totaal: 98, zones: [14, 41, 19, 24], woonboog: [14, 27] },
    { geval: 'kansarmoede of the Kempen', totaal: 42, zones: [6, 18, 8, 10], woonboog: [6, 12] },
  ])('$geval, zones first and Woonboog inside', ({ totaal, zones, woonboog }) => {
    const { delen } = verdeel(totaal, ZONES);
    expect(delen).toEqual(zones);
    expect(verdeel(delen[1] ?? 0, WOONBOOG).delen).toEqual(woonboog);
  });

  test('one flat level gives other numbers', () => {
    expect(verdeel(10, [1597, ...WOONBOOG, 2200, 2730]).delen).not.toEqual([1, 1, 3, 2, 3]);
  });

  test('six of stek92 by inhabitants', () => {
    expect(verdeel(6, [15_274, 14_748, 46_325, 19_719]).delen).toEqual([1, 1, 3, 1]);
  });
});

describe('level remainders', () => {
  test.each([
    {
      geval: 'two equal, one to give: the first, and both are named',
      totaal: 3,
      gewichten: [1, 1],
      delen: [2, 1],
      gelijken: [0, 1],
    },
    { geval: 'two equal, two to give: nothing to choose', totaal: 4, gewichten: [1, 1], delen: [2, 2], gelijken: [] },
    {
      geval: 'only the level ones are named',
      totaal: 5,
      gewichten: [3, 1, 3, 1],
      delen: [2, 1, 2, 0],
      gelijken: [1, 3],
    },
    { geval: 'one to give and nobody level', totaal: 2, gewichten: [2, 1], delen: [1, 1], gelijken: [] },
    { geval: 'nobody weighs anything', totaal: 5, gewichten: [0, 0], delen: [0, 0], gelijken: [] },
    { geval: 'nobody at all', totaal: 5, gewichten: [], delen: [], gelijken: [] },
    { geval: 'somebody without weight gets nothing', totaal: 5, gewichten: [0, 3], delen: [0, 5], gelijken: [] },
  ])('$geval', ({ totaal, gewichten, delen, gelijken }) => {
    expect(verdeel(totaal, gewichten)).toEqual({ delen, gelijken });
  });
});

test('of two that are level either may have the last one', () => {
  expect([isVerdeling([2, 1], [1, 1]), isVerdeling([1, 2], [1, 1])]).toEqual([true, true]);
});

test('without any weight only zeros are a distribution', () => {
  expect([isVerdeling([0, 0], [0, 0]), isVerdeling([1, 0], [0, 0])]).toEqual([true, false]);
});

test('exact above the safe integers', () => {
  expect(verdeel(9_007_199_254_740_991, [1, 3]).delen).toEqual([2_251_799_813_685_248, 6_755_399_441_055_743]);
});

test.each([
  { geval: 'a negative number', totaal: -1, gewichten: [1] },
  { geval: 'half a dwelling', totaal: 1.5, gewichten: [1] },
  { geval: 'a negative weight', totaal: 1, gewichten: [1, -1] },
  { geval: 'an infinite weight', totaal: 1, gewichten: [Number.POSITIVE_INFINITY] },
])('$geval is refused', ({ totaal, gewichten }) => {
  expect(() => verdeel(totaal, gewichten)).toThrow(OngeldigAantal);
});

describe('for any number and weights', () => {
  const gewichten = fc.array(fc.integer({ min: 0, max: 50_000 }), { minLength: 1, maxLength: 12 });
  const totaal = fc.integer({ min: 0, max: 5_000 });

  test('the parts add up, and none is a whole unit away from its exact share', () => {
    fc.assert(
      fc.property(totaal, gewichten, (getal, lijst) => {
        const geheel = som(lijst);
        fc.pre(geheel > 0);
        const { delen } = verdeel(getal, lijst);
        expect(som(delen)).toBe(getal);
        for (const [index, deel] of delen.entries()) {
          expect(Math.abs(deel * geheel - getal * (lijst[index] ?? 0))).toBeLessThan(geheel);
        }
      }),
    );
  });

  test('a larger weight never gets less', () => {
    fc.assert(
      fc.property(totaal, gewichten, (getal, lijst) => {
        const { delen } = verdeel(getal, lijst);
        for (const [a, gewichtA] of lijst.entries()) {
          for (const [b, gewichtB] of lijst.entries()) {
            if (gewichtA > gewichtB) expect(delen[a]).toBeGreaterThanOrEqual(delen[b] ?? 0);
          }
        }
      }),
    );
  });

  test('the order of the weights changes nothing when nobody is level', () => {
    fc.assert(
      fc.property(totaal, gewichten, (getal, lijst) => {
        const { delen, gelijken } = verdeel(getal, lijst);
        fc.pre(gelijken.length === 0);
        expect(verdeel(getal, lijst.toReversed()).delen.toReversed()).toEqual(delen);
      }),
    );
  });

  test('isVerdeling knows the distribution, and sees one dwelling moved unless the two are level', () => {
    fc.assert(
      fc.property(totaal, gewichten, fc.nat(), fc.nat(), (getal, lijst, x, y) => {
        fc.pre(som(lijst) > 0);
        const { delen, gelijken } = verdeel(getal, lijst);
        expect(isVerdeling(delen, lijst)).toBe(true);
        const [van, naar] = [x % lijst.length, y % lijst.length];
        fc.pre(van !== naar && (delen[van] ?? 0) > 0 && !(gelijken.includes(van) && gelijken.includes(naar)));
        const verschoven = delen.map((deel, index) => deel + (index === naar ? 1 : 0) - (index === van ? 1 : 0));
        expect(isVerdeling(verschoven, lijst)).toBe(false);
      }),
    );
  });
});
