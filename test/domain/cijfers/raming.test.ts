import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AFRONDINGEN, type Afronding, BRON_AFRONDING, rondAf } from '../../../app/domain/cijfers/afronding.ts';
import { raamVersneldeToewijzingen } from '../../../app/domain/cijfers/raming.ts';
import { rechtskaderOp } from '../../../app/domain/recht/rechtskader.ts';
import { versneldeToewijzing } from '../../../app/domain/reglement/versneldeToewijzing.ts';

const RECHT = rechtskaderOp('2025-12-01');
type Rij = readonly [jaar: number | null, toewijzingen: number | null, uitgesloten: number | null];
const VIJF: readonly Rij[] = [
  [2021, 412, 37],
  [2022, 398, 20],
  [2023, 405, 0],
  [2024, 377, 11],
  [2025, 380, 5],
];
const raam = (jaren: readonly Rij[] = VIJF, anders: object = {}) =>
  raamVersneldeToewijzingen(
    versneldeToewijzing.parse({
      raming: {
        jaar: 2026,
        jaren: jaren.map(([jaar, toewijzingen, uitgesloten]) => ({ jaar, toewijzingen, uitgesloten })),
        nieuw: 40,
        nieuwUitgesloten: 3,
        ...anders,
      },
    }).raming,
    RECHT,
  );

test('five years and new dwellings: the mean, the estimate and a fifth of it, exactly', () => {
  const { raming } = raam();
  expect(raming).toMatchObject({
    gemiddelde: { teller: 1899, noemer: 5 },
    geraamd: { teller: 2084, noemer: 5 },
    exact: { teller: 2084, noemer: 25 },
    onder: 83,
    boven: 84,
    afgerond: null,
  });
});

test('the calculation, as a jurist reads it', () => {
  const regels = raam(VIJF, { afronding: 'naar-boven' }).raming?.rekenstappen ?? [];
  expect(regels.map(({ wat, berekening, uitkomst }) => `${wat}: ${berekening} = ${uitkomst}`)).toEqual([
    'Toewijzingen in 2021, zonder sloop, renovatie, aanpassing of verkoop: 412 − 37 = 375',
    'Toewijzingen in 2022, zonder sloop, renovatie, aanpassing of verkoop: 398 − 20 = 378',
    'Toewijzingen in 2023, zonder sloop, renovatie, aanpassing of verkoop: 405 − 0 = 405',
    'Toewijzingen in 2024, zonder sloop, renovatie, aanpassing of verkoop: 377 − 11 = 366',
    'Toewijzingen in 2025, zonder sloop, renovatie, aanpassing of verkoop: 380 − 5 = 375',
    'Gemiddelde van 5 jaren: 1.899 : 5 = 379,8',
    'Toewijzingen van nieuwe woningen in 2026, zonder sloop, renovatie, aanpassing of verkoop: 40 − 3 = 37',
    'Geraamde toewijzingen in 2026: 379,8 + 37 = 416,8',
    'Versnelde toewijzingen in 2026: 20 % van 416,8 = 83,36',
    'In hele toewijzingen (te bevestigen: de bronnen zeggen niet hoe): naar boven = 84',
  ]);
});

test('without a chosen rounding both neighbours are named; a whole number needs none', () => {
  expect(raam().raming?.rekenstappen.at(-1)).toMatchObject({ berekening: 'nog te kiezen', uitkomst: '83 of 84' });
  const heel = raam(
    VIJF.map(([jaar]) => [jaar, 100, 0] as const),
    { nieuw: 0, nieuwUitgesloten: 0 },
  ).raming;
  expect(heel).toMatchObject({ onder: 20, boven: 20, afgerond: 20 });
  expect(heel?.rekenstappen.at(-1)?.sleutel).toBe('versneld');
});

test('years come in any order, and others than the five before the year do not count', () => {
  const door = [[2026, 9999, 0], ...VIJF.toReversed(), [2020, 9999, 0]] as const;
  expect(raam(door)).toEqual(raam());
});

describe('no estimate, and what is missing', () => {
  const zonder = (jaar: number) => VIJF.filter((rij) => rij[0] !== jaar);
  test.each<{ geval: string; jaren?: readonly Rij[]; anders?: object; ontbreekt: string[] }>([
    { geval: 'the year itself', anders: { jaar: null }, ontbreekt: ['Het jaar van de raming ontbreekt.'] },
    { geval: 'one of the five years', jaren: zonder(2023), ontbreekt: ['De toewijzingen van 2023 ontbreken.'] },
    {
      geval: 'another year of the estimate: five other years',
      anders: { jaar: 2027 },
      ontbreekt: ['De toewijzingen van 2026 ontbreken.'],
    },
    {
      geval: 'open counts are not 0',
      jaren: [...zonder(2021), [2021, null, 0]],
      anders: { nieuw: null },
      ontbreekt: [
        '2021: het aantal toewijzingen ontbreekt.',
        'Nieuwe woningen in 2026: het aantal toewijzingen ontbreekt.',
      ],
    },
    {
      geval: 'the exclusions of a year',
      jaren: [...zonder(2021), [2021, 412, null]],
      ontbreekt: [
        '2021: het aantal toewijzingen wegens sloop, renovatie, aanpassing of verkoop ontbreekt; vul 0 in als er geen waren.',
      ],
    },
    {
      geval: 'more excluded than allocated',
      jaren: [...zonder(2021), [2021, 1412, 1413]],
      ontbreekt: [
        '2021: 1.413 toewijzingen wegens sloop, renovatie, aanpassing of verkoop is meer dan alle 1.412 toewijzingen; verbeter een van beide.',
      ],
    },
    {
      geval: 'a year twice',
      jaren: [...VIJF, [2025, 1, 0]],
      ontbreekt: ['Het jaar 2025 staat er meer dan eens; laat één rij over.'],
    },
  ])('$geval', ({ jaren, anders, ontbreekt }) => {
    expect(raam(jaren, anders)).toEqual({ raming: null, ontbreekt });
  });
});

describe('rounding is a choice', () => {
  test.each<{ teller: number; keuze: Afronding | null; wordt: number | null }>([
    { teller: 20, keuze: null, wordt: 2 },
    { teller: 24, keuze: null, wordt: null },
    { teller: 24, keuze: 'naar-beneden', wordt: 2 },
    { teller: 24, keuze: 'dichtstbij', wordt: 2 },
    { teller: 24, keuze: 'naar-boven', wordt: 3 },
    { teller: 25, keuze: 'dichtstbij', wordt: 3 },
    { teller: 26, keuze: 'dichtstbij', wordt: 3 },
    { teller: 20, keuze: 'naar-boven', wordt: 2 },
  ])('$teller/10, $keuze, is $wordt', ({ teller, keuze, wordt }) => {
    expect(rondAf({ teller, noemer: 10 }, keuze)).toBe(wordt);
  });

  test('and is shown as te bevestigen', () => expect(BRON_AFRONDING.status).toBe('te bevestigen'));
});

test('every rounding stays between the two neighbours', () => {
  const rij = fc.tuple(fc.nat(500), fc.nat(500)).map(([a, b]) => [Math.max(a, b), Math.min(a, b)] as const);
  const jaren = fc.array(rij, { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(jaren, rij, fc.constantFrom(...Object.keys(AFRONDINGEN)), (rijen, nieuw, afronding) => {
      const { raming } = raam(
        rijen.map(([a, b], k) => [2021 + k, a, b] as const),
        { nieuw: nieuw[0], nieuwUitgesloten: nieuw[1], afronding },
      );
      expect(raming).not.toBeNull();
      const { onder, boven, afgerond, exact } = raming ?? {
        onder: 0,
        boven: 0,
        afgerond: null,
        exact: { teller: 0, noemer: 1 },
      };
      expect([onder, boven]).toContain(afgerond);
      expect(onder * exact.noemer).toBeLessThanOrEqual(exact.teller);
      expect(boven * exact.noemer).toBeGreaterThanOrEqual(exact.teller);
      expect(boven - onder).toBeLessThanOrEqual(1);
    }),
  );
});
