import { describe, expect, test } from 'vitest';
import { maakOverzicht } from '../../../app/domain/cijfers/overzicht.ts';
import { contingentverdeling } from '../../../app/domain/reglement/contingentverdeling.ts';
import { doelgroepen } from '../../../app/domain/reglement/doelgroepen.ts';
import { gewichtenUitGemeenten } from '../../../app/domain/verdeling/gewichten.ts';
import { overnameVan } from '../../../app/domain/verdeling/overname.ts';
import {
  BERLARE,
  BUGGENHOUT,
  DENDERMONDE,
  eenDoelgroep,
  eenDossier,
  eenGemeente,
  LEBBEKE,
} from '../hulp/eenDossier.ts';

const INWONERS = { [BERLARE]: 15274, [BUGGENHOUT]: 14748, [DENDERMONDE]: 46325, [LEBBEKE]: 19719 };
const zone = (gemeente: string, gewicht: number | null = null, rest: object = {}) => ({
  sleutel: `zone-${gemeente}`,
  naam: gemeente,
  gemeente,
  gewicht,
  ...rest,
});
const ZONES = Object.entries(INWONERS).map(([nis, aantal]) => zone(nis, aantal));
const HF = { sleutel: 'hf', naam: 'Housing First', aantal: 6, doelgroep: 'housing-first' };
const verdeling = (anders: object = {}) =>
  contingentverdeling.parse({ basis: 'inwoners', contingenten: [HF], zones: ZONES, ...anders });
const PLAN = doelgroepen.parse({
  doelgroepen: [
    eenDoelgroep({ sleutel: 'ouderen' }),
    eenDoelgroep({
      sleutel: 'housing-first',
      aantallen: [
        { gemeente: DENDERMONDE, aantal: 2, plafond: 9 },
        { gemeente: '44021', aantal: 7 },
      ],
    }),
  ],
});

test('six by inhabitants become 1, 1, 3 and 1 in the doelgroep; its ceiling and other gemeenten stay', () => {
  const uit = overnameVan(verdeling(), PLAN, 'hf');
  expect(uit?.regels).toEqual([
    { sleutel: BERLARE, was: null, wordt: 1 },
    { sleutel: BUGGENHOUT, was: null, wordt: 1 },
    { sleutel: DENDERMONDE, was: 2, wordt: 3 },
    { sleutel: LEBBEKE, was: null, wordt: 1 },
  ]);
  expect(uit?.nietGekoppeld).toEqual([]);
  expect(uit?.inhoud.doelgroepen[1]?.aantallen).toEqual([
    { gemeente: DENDERMONDE, aantal: 3, plafond: 9 },
    { gemeente: '44021', aantal: 7, plafond: null },
    { gemeente: BERLARE, aantal: 1, plafond: null },
    { gemeente: BUGGENHOUT, aantal: 1, plafond: null },
    { gemeente: LEBBEKE, aantal: 1, plafond: null },
  ]);
  expect(uit?.inhoud.doelgroepen[0]).toBe(PLAN.doelgroepen[0]);
  expect(doelgroepen.safeParse(uit?.inhoud).success).toBe(true);
});

test('a linked zone counts as a whole, a zone without a gemeente by its delen; the same gemeente is added up', () => {
  const deel = (naam: string, gewicht: number, gemeente: string | null) => ({ sleutel: naam, naam, gewicht, gemeente });
  const zones = [
    zone(BERLARE, null, { delen: [deel('a', 1, LEBBEKE), deel('b', 1, null)] }),
    { sleutel: 'rest', naam: 'Rest', delen: [deel('c', 2, BERLARE), deel('d', 2, null)] },
  ];
  const uit = overnameVan(verdeling({ zones }), PLAN, 'hf');
  expect(uit?.regels).toEqual([{ sleutel: BERLARE, was: null, wordt: 4 }]);
  expect(uit?.nietGekoppeld).toEqual([{ naam: 'd', aantal: 2 }]);
});

test.each([
  { geval: 'no such contingent', anders: {}, sleutel: 'weg' },
  { geval: 'no doelgroep chosen', anders: { contingenten: [{ ...HF, doelgroep: '' }] }, sleutel: 'hf' },
  { geval: 'a doelgroep that is gone', anders: { contingenten: [{ ...HF, doelgroep: 'weg' }] }, sleutel: 'hf' },
  { geval: 'an open weight', anders: { zones: [zone(BERLARE)] }, sleutel: 'hf' },
  { geval: 'no linked place', anders: { zones: [{ sleutel: 'z', naam: 'Z', gewicht: 2 }] }, sleutel: 'hf' },
])('nothing is taken over: $geval', ({ anders, sleutel }) => {
  expect(overnameVan(verdeling(anders), PLAN, sleutel)).toBeNull();
});

describe('weights out of 1.2', () => {
  const { gemeenten } = maakOverzicht(
    eenDossier({
      gemeenten: {
        gemeenten: [
          eenGemeente(BERLARE, 401, { inwoners: { totaal: 15274 }, kandidaten: { totaal: 300 } }),
          eenGemeente(BUGGENHOUT, 249, { inwoners: { totaal: 14748 } }),
        ],
      },
    }),
  );
  const zones = [zone(BERLARE, 5), zone(BUGGENHOUT, 6), { sleutel: 'vrij', naam: 'vrij', gewicht: 7 }];

  test.each([
    { basis: 'inwoners', gewichten: [15274, 14748, 7] },
    { basis: 'woningen', gewichten: [401, 249, 7] },
    { basis: 'kandidaten', gewichten: [300, 6, 7] },
  ])('$basis', ({ basis, gewichten }) => {
    const uit = gewichtenUitGemeenten(verdeling({ basis, zones }), gemeenten);
    expect(uit?.inhoud.zones.map(({ gewicht }) => gewicht)).toEqual(gewichten);
    expect(uit?.regels.map(({ was }) => was)).toEqual([5, 6]);
  });

  test('a figure that 1.2 does not have is named and changes nothing', () => {
    const uit = gewichtenUitGemeenten(verdeling({ basis: 'kandidaten', zones }), gemeenten);
    expect(uit?.regels[1]).toEqual({ sleutel: `zone-${BUGGENHOUT}`, naam: BUGGENHOUT, was: 6, wordt: null });
  });

  test('a zone with delen is left to their sum', () => {
    const delen = [{ sleutel: 'd', naam: 'd', gewicht: 1, gemeente: BERLARE }];
    const metDelen = [{ sleutel: 'z', naam: 'z', gewicht: 1, delen }];
    const uit = gewichtenUitGemeenten(verdeling({ zones: metDelen }), gemeenten);
    expect(uit?.inhoud.zones[0]).toMatchObject({ gewicht: null, delen: [{ gewicht: 15274 }] });
  });

  test.each([
    ['eigen', zones],
    [null, zones],
    ['inwoners', [zones[2]]],
  ])('nothing can be filled in with base %s', (basis, eigen) => {
    expect(gewichtenUitGemeenten(verdeling({ basis, zones: eigen }), gemeenten)).toBeNull();
  });
});
