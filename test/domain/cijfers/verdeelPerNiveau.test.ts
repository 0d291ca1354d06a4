import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { som } from '../../../app/domain/cijfers/tellingen.ts';
import { verdeel } from '../../../app/domain/cijfers/verdeel.ts';
import {
  OngeldigeGewichten,
  type VerdelingPerNiveau,
  verdeelPerNiveau,
} from '../../../app/domain/cijfers/verdeelPerNiveau.ts';
import type { Zone } from '../../../app/domain/verdeling/verdeelopdracht.ts';
import { KEMPEN } from '../verdeling/kempen.ts';

const rijen = ({ contingenten, zones }: VerdelingPerNiveau) => [
  ...zones.flatMap((zone) => [zone, ...zone.delen].map(({ naam, aantallen }) => [naam, ...aantallen])),
  ['Regio Kempen', ...contingenten.map((_, k) => som(zones.map(({ aantallen }) => aantallen[k] ?? 0)))],
];

const plat = (namen: readonly string[], gewichten: readonly number[]): Zone[] =>
  namen.map((naam, plek) => ({ naam, gewicht: gewichten[plek] ?? 0, delen: [] }));

describe('the Kempen, as published', () => {
  const verdeling = verdeelPerNiveau(KEMPEN.contingenten, KEMPEN.zones);

  test('all 21 cells', () => {
    expect(rijen(verdeling)).toEqual([
      ['De Noorderkempen', 1, 14, 6],
      ['Woonboog', 4, 41, 18],
      ['Baldemore', 1, 14, 6],
      ['Regio in Transitie', 3, 27, 12],
      ['Neteland', 2, 19, 8],
      ['Zuiderkempen', 3, 24, 10],
      ['Regio Kempen', 10, 98, 42],
    ]);
    expect(verdeling.gelijkstanden).toEqual([]);
  });

  test('the weight of Woonboog may be left out: it is the sum of its delen', () => {
    const zonder = KEMPEN.zones.map((zone) => (zone.delen.length > 0 ? { ...zone, gewicht: null } : zone));
    expect(verdeelPerNiveau(KEMPEN.contingenten, zonder)).toEqual(verdeling);
  });

  test('the exact right of a zone is of the whole, that of a deel of what its zone got', () => {
    const [noorderkempen, woonboog] = verdeling.zones;
    expect(noorderkempen?.exact[0]).toEqual({ heel: 1, rest: { teller: 4695, noemer: 11_275 } });
    expect(woonboog?.delen[1]?.exact[0]).toEqual({ heel: 2, rest: { teller: 3048, noemer: 4748 } });
  });

  const FLAT = [1597, 1612, 3136, 2200, 2730];
  const GEPUBLICEERD = [
    [1, 1, 3, 2, 3],
    [14, 14, 27, 19, 24],
    [6, 6, 12, 8, 10],
  ];
  const geheel = som(FLAT);
  test.each([
    {
      geval: 'one flat level',
      anders: (totaal: number) => verdeel(totaal, FLAT).delen,
      housingFirst: [1, 2, 3, 2, 2],
    },
    {
      geval: 'plain rounding of each share',
      anders: (totaal: number) => FLAT.map((gewicht) => Math.round((totaal * gewicht) / geheel)),
      housingFirst: [1, 1, 3, 2, 2],
    },
  ])('$geval gives other numbers', ({ anders, housingFirst }) => {
    expect(anders(10)).toEqual(housingFirst);
    expect([10, 98, 42].map(anders)).not.toEqual(GEPUBLICEERD);
  });

  test('shares rounded to a tenth of a percent give Housing First other numbers, and a tie that is none', () => {
    const duizendsten = [1597, 4748, 2200, 2730].map((gewicht) => Math.round((gewicht * 1000) / geheel));
    expect(duizendsten).toEqual([142, 421, 195, 242]);
    expect(verdeel(10, duizendsten)).toEqual({ delen: [2, 4, 2, 2], gelijken: [0, 3] });
  });
});

test('Housing First of stek92: six by inhabitants', () => {
  const zones = plat(['Berlare', 'Buggenhout', 'Dendermonde', 'Hamme'], [15_274, 14_748, 46_325, 19_719]);
  const { zones: verdeeld } = verdeelPerNiveau([{ naam: 'Housing First', aantal: 6 }], zones);
  expect(verdeeld.map(({ aantallen }) => aantallen)).toEqual([[1], [1], [3], [1]]);
});

describe('level remainders', () => {
  test('between zones: named, with who got one', () => {
    const zones = plat(['A', 'B', 'C'], [1, 1, 2]);
    expect(verdeelPerNiveau([{ naam: 'Plaatsen', aantal: 6 }], zones).gelijkstanden).toEqual([
      { contingent: 'Plaatsen', zone: null, gelijken: ['A', 'B'], kregen: ['A'] },
    ]);
  });

  test('inside a zone: named with the zone', () => {
    const zones: Zone[] = [
      {
        naam: 'Z',
        gewicht: null,
        delen: [
          { naam: 'x', gewicht: 3 },
          { naam: 'y', gewicht: 3 },
        ],
      },
    ];
    const { zones: verdeeld, gelijkstanden } = verdeelPerNiveau([{ naam: 'P', aantal: 7 }], zones);
    expect(verdeeld[0]?.delen.map(({ aantallen }) => aantallen)).toEqual([[4], [3]]);
    expect(gelijkstanden).toEqual([{ contingent: 'P', zone: 'Z', gelijken: ['x', 'y'], kregen: ['x'] }]);
  });
});

test.each<{ geval: string; zones: Zone[]; zin: string }>([
  { geval: 'a zone without weight or delen', zones: [{ naam: 'A', gewicht: null, delen: [] }], zin: 'ontbreekt' },
  {
    geval: 'a zone that differs from its delen',
    zones: [{ naam: 'A', gewicht: 1500, delen: [{ naam: 'a', gewicht: 1499 }] }],
    zin: 'is 1.500, maar de delen van A wegen samen 1.499',
  },
  { geval: 'nobody who weighs anything', zones: plat(['A', 'B'], [0, 0]), zin: 'alle gewichten samen zijn 0' },
])('$geval is refused', ({ zones, zin }) => {
  const poging = () => verdeelPerNiveau([{ naam: 'P', aantal: 1 }], zones);
  expect(poging).toThrow(OngeldigeGewichten);
  expect(poging).toThrow(zin);
});

/**
 * The price of the largest remainder, known as the Alabama paradox: with one dwelling more to give, C gets one less. It
 * cannot be avoided by a method that keeps everybody within one of the exact share; the docs say so.
 */
test('with one more to give a zone may get one less', () => {
  const zones = plat(['A', 'B', 'C'], [6, 6, 2]);
  const geef = (aantal: number) =>
    verdeelPerNiveau([{ naam: 'P', aantal }], zones).zones.map(({ aantallen }) => aantallen[0]);
  expect([geef(10), geef(11)]).toEqual([
    [4, 4, 2],
    [5, 5, 1],
  ]);
});

describe('for any contingents and zones', () => {
  const deel = fc.integer({ min: 0, max: 20_000 });
  const zone = fc.oneof(
    deel.map((gewicht): Omit<Zone, 'naam'> => ({ gewicht, delen: [] })),
    fc
      .array(deel, { minLength: 1, maxLength: 5 })
      .map((delen) => ({ gewicht: null, delen: delen.map((gewicht, k) => ({ naam: `d${k}`, gewicht })) })),
  );
  const zones = fc
    .array(zone, { minLength: 1, maxLength: 8 })
    .map((lijst): Zone[] => lijst.map((een, k) => ({ ...een, naam: `z${k}` })))
    .filter((lijst) => lijst.some(({ gewicht, delen }) => (gewicht ?? som(delen.map((d) => d.gewicht))) > 0));
  const aantallen = fc.array(fc.integer({ min: 0, max: 3000 }), { minLength: 1, maxLength: 4 });
  const contingenten = aantallen.map((lijst) => lijst.map((aantal, k) => ({ naam: `c${k}`, aantal })));

  test('the parts add up at each level, and nobody is one away from the exact share', () => {
    fc.assert(
      fc.property(contingenten, zones, (totalen, lijst) => {
        const verdeeld = verdeelPerNiveau(totalen, lijst).zones;
        const geheel = som(verdeeld.map(({ gewicht }) => gewicht));
        for (const [k, { aantal }] of totalen.entries()) {
          const van = ({ aantallen }: { aantallen: readonly number[] }) => aantallen[k] ?? Number.NaN;
          expect(som(verdeeld.map(van))).toBe(aantal);
          for (const een of verdeeld) {
            expect(Math.abs(van(een) * geheel - aantal * een.gewicht)).toBeLessThan(geheel);
            if (een.delen.length === 0) continue;
            expect(som(een.delen.map(van))).toBe(van(een));
            for (const binnen of een.delen) {
              const verschil = Math.abs(van(binnen) * een.gewicht - van(een) * binnen.gewicht);
              expect(verschil).toBeLessThan(Math.max(een.gewicht, 1));
            }
          }
        }
      }),
    );
  });

  test('the order of zones and delen changes nothing where nobody is level', () => {
    fc.assert(
      fc.property(contingenten, zones, (totalen, lijst) => {
        const heen = verdeelPerNiveau(totalen, lijst);
        fc.pre(heen.gelijkstanden.length === 0);
        const om = lijst.toReversed().map((een) => ({ ...een, delen: een.delen.toReversed() }));
        const terug = verdeelPerNiveau(totalen, om).zones;
        expect(terug.toReversed().map((een) => ({ ...een, delen: een.delen.toReversed() }))).toEqual(heen.zones);
      }),
    );
  });

  test('who got one more never had a smaller remainder than who did not', () => {
    fc.assert(
      fc.property(contingenten, zones, (totalen, lijst) => {
        const { zones: verdeeld } = verdeelPerNiveau(totalen, lijst);
        for (const k of totalen.keys()) {
          const resten = (extra: number) =>
            verdeeld.flatMap(({ aantallen, exact }) =>
              (aantallen[k] ?? 0) - (exact[k]?.heel ?? 0) === extra ? [exact[k]?.rest.teller ?? 0] : [],
            );
          expect(resten(0).length + resten(1).length).toBe(verdeeld.length);
          expect(Math.min(...resten(1))).toBeGreaterThanOrEqual(Math.max(0, ...resten(0)));
        }
      }),
    );
  });
});
