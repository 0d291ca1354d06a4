import { expect, test } from 'vitest';
import { clausuleBij } from '../../../app/components/levend/clausule.ts';
import { grenszin } from '../../../app/components/levend/grenszin.ts';
import { krapste } from '../../../app/components/levend/krapste.ts';
import { veldenBij } from '../../../app/components/levend/veldenBij.ts';

const groep = (
  naam: string,
  ...grenzen: readonly (readonly [naam: string, gebruikt: number, maximum: number | null])[]
) => ({
  sleutel: naam,
  naam,
  grenzen: grenzen.map(([titel, gebruikt, maximum]) => ({
    sleutel: `${naam}-${titel}`,
    naam: titel,
    gebruikt,
    maximum,
    woningen: null,
  })),
});

test.each([
  { groepen: [], zin: 'Er is nog niets te tellen.' },
  { groepen: [groep('Berlare', ['Een derde', 133, 133])], zin: 'Alles past binnen de grenzen.' },
  {
    groepen: [groep('Berlare', ['Een derde', 9, null])],
    zin: 'Van Berlare zijn nog niet alle aantallen woningen ingevuld.',
  },
  {
    groepen: [groep('Berlare', ['Een derde', 9, null]), groep('Lebbeke', ['Een derde', 1, 9])],
    zin: 'Wat gekend is, past binnen de grenzen. Van Berlare zijn nog niet alle aantallen woningen ingevuld.',
  },
  {
    groepen: [
      groep('Berlare', ['Een derde', 1, 9], ['65+: kleine woningen', 1, null]),
      groep('Lebbeke', ['Een derde', 1, null]),
      { ...groep('stek92', ['Een derde', 2, null]), sleutel: 'gebied' },
    ],
    zin: 'Wat gekend is, past binnen de grenzen. Van Berlare en Lebbeke zijn nog niet alle aantallen woningen ingevuld.',
  },
  {
    groepen: ['Aalst', 'Berlare', 'Buggenhout', 'Lebbeke', 'Ninove'].map((naam) => groep(naam, ['Een derde', 1, null])),
    zin: 'Van Aalst, Berlare, Buggenhout en nog 2 andere zijn nog niet alle aantallen woningen ingevuld.',
  },
  { groepen: [groep('Berlare', ['Een derde', 135, 133])], zin: 'Berlare: 2 te veel voor een derde.' },
  {
    groepen: [groep('Berlare', ['Een derde', 1, 9], ['65+: een kwart', 9, 8]), groep('Lebbeke', ['Een derde', 9, 1])],
    zin: 'Berlare: 1 te veel voor 65+: een kwart; nog 1 andere grens is overschreden.',
  },
])('one sentence about the caps: $zin', ({ groepen, zin }) => expect(grenszin(groepen)).toBe(zin));

test('the bars at hand are those of the gemeente that is filled in, else the fullest ones', () => {
  const groepen = [
    groep('Berlare', ['Een derde', 10, 133]),
    groep('Buggenhout', ['Een derde', 80, 83]),
    groep('Lebbeke', ['Een derde', 99, null]),
  ];
  expect(krapste(groepen, 'Berlare')?.naam).toBe('Berlare');
  expect(krapste(groepen, null)?.naam).toBe('Buggenhout');
  expect(krapste(groepen, '99999')?.naam).toBe('Buggenhout');
  expect(krapste([groep('Nul', ['Een derde', 1, 0]), ...groepen], null)?.naam).toBe('Nul');
  expect(krapste([], null)).toBeUndefined();
});

const PADEN = ['strenger', 'stappen', 'metGebied', 'doelgroepen.0.naam', 'doelgroepen.0.lijst', 'doelgroepen.1.lijst'];
test.each([
  { naam: 'stappen.0.jaren', pad: 'stappen' },
  { naam: 'metGebied', pad: 'metGebied' },
  { naam: 'doelgroepen.0.lijst.motivering', pad: 'doelgroepen.0.lijst' },
  { naam: 'doelgroepen.1.lijst.item', pad: 'doelgroepen.1.lijst' },
  { naam: 'doelgroepen.0.korteNaam', pad: 'doelgroepen.0.naam' },
  { naam: 'gezien', pad: undefined },
])('the clause of the field $naam is that of $pad', ({ naam, pad }) =>
  expect(PADEN[clausuleBij(PADEN, naam)]).toBe(pad),
);

test('a changed field is read with what names the rows around it', () => {
  const velden = new Map([
    ['doelgroepen.0.sleutel', 'ouderen'],
    ['doelgroepen.0.aantallen.3.gemeente', '42003'],
    ['doelgroepen.0.aantallen.3.aantal', '35'],
    ['doelgroepen.0.naam', 'Ouderen'],
  ]);
  const lees = (naam: string) => velden.get(naam) ?? null;
  expect(veldenBij('doelgroepen.0.aantallen.3.aantal', lees).map(([naam]) => naam)).toEqual([
    'doelgroepen.0.sleutel',
    'doelgroepen.0.aantallen.3.gemeente',
    'doelgroepen.0.aantallen.3.aantal',
  ]);
  expect(veldenBij('versie.nummer', () => '2')).toEqual([['versie.nummer', '2']]);
});
