import { describe, expect, test } from 'vitest';
import { contingentverdeling } from '../../../app/domain/reglement/contingentverdeling.ts';
import { opdrachtVanHoofdstuk } from '../../../app/domain/verdeling/vanHoofdstuk.ts';

const hoofdstuk = (contingenten: object[], zones: object[]) =>
  contingentverdeling.parse({
    contingenten: contingenten.map((rij, k) => ({ sleutel: `c${k}`, ...rij })),
    zones: zones.map((rij, k) => ({ sleutel: `z${k}`, ...rij })),
  });
const HF = { naam: 'Housing First', aantal: 10 };
const deel = { sleutel: 'd', naam: 'Baldemore', gewicht: 1612 };

test('a filled chapter gives its distribution in the same order', () => {
  const gelezen = opdrachtVanHoofdstuk(
    hoofdstuk(
      [HF],
      [
        { naam: 'Woonboog', delen: [deel] },
        { naam: 'Neteland', gewicht: 2200, gemeente: '13011' },
      ],
    ),
  );
  expect(gelezen).toEqual({
    ok: true,
    opdracht: {
      contingenten: [HF],
      zones: [
        { naam: 'Woonboog', gewicht: null, delen: [{ naam: 'Baldemore', gewicht: 1612 }] },
        { naam: 'Neteland', gewicht: 2200, delen: [] },
      ],
    },
  });
});

describe('a chapter that cannot be distributed yet says why', () => {
  test.each([
    {
      geval: 'nothing to give',
      contingenten: [],
      zones: [{ naam: 'A', gewicht: 1 }],
      zin: 'Er is nog geen contingent',
    },
    { geval: 'nobody to give to', contingenten: [HF], zones: [], zin: 'Er is nog geen zone' },
    {
      geval: 'a number that is open is not 0',
      contingenten: [{ naam: 'HF' }],
      zones: [{ naam: 'A', gewicht: 1 }],
      zin: 'Contingent HF, aantal: is nog niet ingevuld.',
    },
    {
      geval: 'a weight of a deel that is open',
      contingenten: [HF],
      zones: [{ naam: 'Woonboog', gewicht: 3, delen: [{ sleutel: 'd', naam: 'Baldemore' }] }],
      zin: 'Zone Woonboog, deel Baldemore, gewicht: is nog niet ingevuld.',
    },
    {
      geval: 'a zone without a name is called by its place',
      contingenten: [HF],
      zones: [{ gewicht: 1 }],
      zin: 'Zone 1, naam: is leeg; geef elke zone een naam.',
    },
    {
      geval: 'a zone that differs from its delen',
      contingenten: [HF],
      zones: [{ naam: 'Woonboog', gewicht: 4748, delen: [deel] }],
      zin: 'Zone Woonboog, gewicht: is 4.748, maar de delen van Woonboog wegen samen 1.612',
    },
    {
      geval: 'nobody who weighs anything',
      contingenten: [HF],
      zones: [{ naam: 'A', gewicht: 0 }],
      zin: 'Alle gewichten samen zijn 0',
    },
  ])('$geval', ({ contingenten, zones, zin }) => {
    const gelezen = opdrachtVanHoofdstuk(hoofdstuk(contingenten, zones));
    expect(gelezen.ok ? [] : gelezen.fouten).toEqual([expect.stringContaining(zin)]);
  });
});
