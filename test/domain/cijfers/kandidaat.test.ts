import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  aaneengesloten,
  duurInWoorden,
  JAAR,
  toetsVerblijf,
  type Verblijf,
  waarom,
} from '../../../app/domain/cijfers/kandidaat.ts';
import { ongunstigsteJaren } from '../../../app/domain/cijfers/verblijf.ts';

/** Stays in the gemeente, in months back. */
const hier = (...stukken: readonly (readonly [van: number, tot: number])[]): Verblijf[] =>
  stukken.map(([van, tot]) => ({ van, tot, waar: 'gemeente' }));
const elders = (van: number, tot: number): Verblijf => ({ van, tot, waar: 'gebied' });

const vijfInTien = { jaren: 5, periode: 10, ononderbroken: true };
const vijftienInTwintig = { jaren: 15, periode: 20, ononderbroken: false };
const zesInTien = { jaren: 6, periode: 10, ononderbroken: true };

test.each([
  { geval: 'never lived there', wie: [], eis: vijfInTien, behaald: 0, voldoet: false },
  { geval: 'the last five years exactly', wie: hier([60, 0]), eis: vijfInTien, behaald: 60, voldoet: true },
  { geval: 'one month short of five years', wie: hier([59, 0]), eis: vijfInTien, behaald: 59, voldoet: false },
  { geval: 'five years that ended five years ago', wie: hier([120, 60]), eis: vijfInTien, behaald: 60, voldoet: true },
  { geval: 'a month of them before the period', wie: hier([121, 61]), eis: vijfInTien, behaald: 59, voldoet: false },
  { geval: 'two pieces of four years', wie: hier([120, 72], [48, 0]), eis: vijfInTien, behaald: 48, voldoet: false },
  { geval: 'two pieces that touch', wie: hier([60, 24], [24, 0]), eis: vijfInTien, behaald: 60, voldoet: true },
  {
    geval: 'a stay noted twice counts once',
    wie: hier([48, 0], [48, 0]),
    eis: vijfInTien,
    behaald: 48,
    voldoet: false,
  },
  {
    geval: 'a long stay around a short one',
    wie: hier([96, 0], [36, 24]),
    eis: vijfInTien,
    behaald: 96,
    voldoet: true,
  },
  { geval: 'a stay that ends before it begins', wie: hier([0, 60]), eis: vijfInTien, behaald: 0, voldoet: false },
  {
    geval: '15 in 20 with a gap',
    wie: hier([240, 108], [48, 0]),
    eis: vijftienInTwintig,
    behaald: 180,
    voldoet: true,
  },
  {
    geval: 'the same gap, without 5 uninterrupted in 10',
    wie: hier([240, 108], [48, 0]),
    eis: vijfInTien,
    behaald: 48,
    voldoet: false,
  },
  { geval: '11 of 15 years', wie: hier([132, 0]), eis: vijftienInTwintig, behaald: 132, voldoet: false },
  {
    geval: '6 in one piece asked, 8 in two',
    wie: hier([96, 48], [44, 0]),
    eis: zesInTien,
    behaald: 48,
    voldoet: false,
  },
  { geval: 'elsewhere in the gebied only', wie: [elders(120, 0)], eis: vijfInTien, behaald: 0, voldoet: false },
])('a candidate: $geval', ({ wie, eis, behaald, voldoet }) => {
  expect(toetsVerblijf(wie, eis)).toEqual({ behaald, nodig: eis.jaren * JAAR, voldoet });
});

test('for the gebied a stay in the gemeente and one elsewhere in the gebied are one piece', () => {
  const wie = [...hier([30, 0]), elders(60, 30)];
  expect(toetsVerblijf(wie, vijfInTien, 'gebied').voldoet).toBe(true);
  expect(toetsVerblijf(wie, vijfInTien, 'gemeente').behaald).toBe(30);
});

test.each([
  { maanden: 0, woorden: '0 jaar' },
  { maanden: 1, woorden: '1 maand' },
  { maanden: 11, woorden: '11 maanden' },
  { maanden: 12, woorden: '1 jaar' },
  { maanden: 135, woorden: '11 jaar en 3 maanden' },
])('$maanden months is $woorden', ({ maanden, woorden }) => expect(duurInWoorden(maanden)).toBe(woorden));

test.each([
  { wie: hier([132, 0]), zin: '11 van de 15 jaar' },
  { wie: hier([135, 0]), zin: '11 jaar en 3 maanden van de 15 jaar' },
  { wie: hier([180, 0]), zin: '15 van de 15 jaar' },
  { wie: hier([204, 0]), zin: '17 jaar; 15 jaar is gevraagd' },
])('the reason: $zin', ({ wie, zin }) => expect(waarom(toetsVerblijf(wie, vijftienInTwintig))).toBe(zin));

const eenEis = fc
  .tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 0, max: 15 }), fc.boolean())
  .map(([jaren, erbij, ononderbroken]) => ({ jaren, periode: jaren + erbij, ononderbroken }));
const verblijven = fc.array(
  fc.tuple(fc.nat(400), fc.nat(400)).map(([van, tot]): Verblijf => ({ van, tot, waar: 'gemeente' })),
  { maxLength: 6 },
);

describe('for every demand', () => {
  test('the least favourable spread of years that meets it, meets it', () =>
    fc.assert(
      fc.property(eenEis, fc.integer({ min: 1, max: 20 }), (eis, venster) => {
        const wie = hier(...ongunstigsteJaren(eis, venster).map((jaar) => [jaar * JAAR, (jaar - 1) * JAAR] as const));
        expect(toetsVerblijf(wie, eis).voldoet).toBe(true);
      }),
    ));

  test('months counted one by one give the same', () =>
    fc.assert(
      fc.property(verblijven, eenEis, (wie, eis) => {
        const woonde = (maand: number) => wie.some(({ van, tot }) => maand < van && maand >= tot);
        let [samen, reeks, langste] = [0, 0, 0];
        for (let maand = 0; maand < eis.periode * JAAR; maand += 1) {
          reeks = woonde(maand) ? reeks + 1 : 0;
          samen += woonde(maand) ? 1 : 0;
          langste = Math.max(langste, reeks);
        }
        expect(toetsVerblijf(wie, eis).behaald).toBe(eis.ononderbroken ? langste : samen);
      }),
    ));

  test('the order in which stays are noted does not matter', () =>
    fc.assert(
      fc.property(verblijven, (wie) => {
        expect(aaneengesloten([...wie].reverse())).toEqual(aaneengesloten(wie));
      }),
    ));
});
