import { expect, test } from 'vitest';
import { vergelijkPatrimonium } from '../../../app/domain/patrimonium/vergelijkPatrimonium.ts';
import { maakWoning } from './hulp.ts';

const zes = maakWoning({ nummer: '6' });
const zeven = maakWoning({ nummer: '7' });

test.each([
  { geval: 'nothing', oud: [zes], nieuw: [zes], verwacht: { nieuw: [], weg: [], gewijzigd: [] } },
  { geval: 'one more', oud: [zes], nieuw: [zes, zeven], verwacht: { nieuw: [zeven], weg: [], gewijzigd: [] } },
  { geval: 'one less', oud: [zes, zeven], nieuw: [zeven], verwacht: { nieuw: [], weg: [zes], gewijzigd: [] } },
])('what changes: $geval', ({ oud, nieuw, verwacht }) => {
  expect(vergelijkPatrimonium(oud, nieuw)).toEqual(verwacht);
});

test('the same address with another number of bedrooms and label is changed', () => {
  const na = { ...zes, slaapkamers: 2, label: '65+' };
  expect(vergelijkPatrimonium([zes], [na])).toEqual({
    nieuw: [],
    weg: [],
    gewijzigd: [{ oud: zes, nieuw: na, velden: ['slaapkamers', 'label'] }],
  });
});

test('the same reference at another address is the same dwelling', () => {
  const voor = { ...zes, kenmerk: 'W6' };
  const na = { ...voor, nummer: '6A' };
  expect(vergelijkPatrimonium([voor], [na]).gewijzigd).toEqual([{ oud: voor, nieuw: na, velden: ['nummer'] }]);
});

test('without a reference on both sides the address tells', () => {
  const na = { ...zes, kenmerk: 'W6' };
  expect(vergelijkPatrimonium([zes], [na]).gewijzigd).toEqual([{ oud: zes, nieuw: na, velden: ['kenmerk'] }]);
});

test('a reference that several dwellings have is not used', () => {
  const [een, twee] = [zes, zeven].map((woning) => ({ ...woning, kenmerk: 'P' }));
  if (!een || !twee) throw new Error('two dwellings');
  expect(vergelijkPatrimonium([een, twee], [twee, een])).toEqual({ nieuw: [], weg: [], gewijzigd: [] });
});

test('dwellings that swap their references are still two', () => {
  const oud = [
    { ...zes, kenmerk: 'A' },
    { ...zeven, kenmerk: 'B' },
  ];
  const nieuw = [
    { ...zes, kenmerk: 'B' },
    { ...zeven, kenmerk: 'A' },
  ];
  const { nieuw: erbij, weg, gewijzigd } = vergelijkPatrimonium(oud, nieuw);
  expect([erbij, weg, gewijzigd.map(({ velden }) => velden)]).toEqual([[], [], [['nummer'], ['nummer']]]);
});
