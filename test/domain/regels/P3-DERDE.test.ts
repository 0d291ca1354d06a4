import { describe, expect, test } from 'vitest';
import { p3Derde } from '../../../app/domain/regels/P3-DERDE.ts';
import { bevindingenVan, plaatsenVan, zinnenVan } from '../hulp/bevindingen.ts';
import {
  aantallen,
  BERLARE,
  BUGGENHOUT,
  eenDoelgroep,
  eenDossier,
  eenGemeente,
  eenVerhuurder,
} from '../hulp/eenDossier.ts';

/** Berlare with this many dwellings and one labelled doelgroep for each number. */
const berlare = (woningen: number, voorbehouden: number[]) =>
  eenDossier({
    gemeenten: { gemeenten: [eenGemeente(BERLARE, woningen)] },
    doelgroepen: {
      doelgroepen: voorbehouden.map((aantal, index) =>
        eenDoelgroep({ sleutel: `groep-${index}`, aantallen: aantallen({ [BERLARE]: aantal }) }),
      ),
    },
  });

describe('one gemeente', () => {
  test.each([
    { geval: 'no doelgroep', woningen: 401, voorbehouden: [], maximum: null },
    { geval: 'no dwelling and none reserved', woningen: 0, voorbehouden: [0], maximum: null },
    { geval: 'exactly a third', woningen: 300, voorbehouden: [100], maximum: null },
    { geval: 'one above a third', woningen: 300, voorbehouden: [101], maximum: '100' },
    { geval: '401 leaves 133', woningen: 401, voorbehouden: [133], maximum: null },
    { geval: '401 does not leave 134', woningen: 401, voorbehouden: [134], maximum: '133' },
    { geval: '3.059 leaves 1.019', woningen: 3059, voorbehouden: [1019], maximum: null },
    { geval: '3.059 does not leave 1.020', woningen: 3059, voorbehouden: [1020], maximum: '1.019' },
    { geval: 'doelgroepen count together', woningen: 300, voorbehouden: [60, 41], maximum: '100' },
  ])('$geval', ({ woningen, voorbehouden, maximum }) => {
    const zinnen = zinnenVan(p3Derde, berlare(woningen, voorbehouden));
    expect(zinnen).toHaveLength(maximum === null ? 0 : 1);
    if (maximum !== null) expect(zinnen[0]).toContain(`het maximum is ${maximum}.`);
  });

  test('the figures name the source of the dwellings and what was counted', () => {
    const [bevinding] = bevindingenVan(p3Derde, berlare(300, [120]));
    expect(bevinding?.tekst).toBe('Berlare behoudt 120 van 300 woningen voor; het maximum is 100.');
    expect(bevinding?.cijfers.map(({ waarde, herkomst }) => [waarde, herkomst])).toEqual([
      [120, 'berekend: alle doelgroepen samen'],
      [300, 'De Woonmaatschappij: jaarverslag 2024 (31 december 2024)'],
      [100, 'berekend: een derde, niet naar boven afgerond'],
    ]);
    expect(bevinding?.herstel).toBe('Verminder de aantallen met minstens 20.');
  });
});

describe('how a doelgroep counts', () => {
  const met = (doelgroep: Parameters<typeof eenDoelgroep>[0], gemeente: string | null = null) => {
    const blad = { doelgroepen: [eenDoelgroep(doelgroep)] };
    const gemeenten = { gemeenten: [eenGemeente(BERLARE, 30)] };
    return gemeente === null
      ? eenDossier({ gemeenten, doelgroepen: blad })
      : eenDossier({ gemeenten }, { [gemeente]: { doelgroepen: blad } });
  };
  const rij = (aantal: number | null, plafond: number | null) => [{ gemeente: BERLARE, aantal, plafond }];
  const adressen = (hoeveel: number) =>
    Array.from({ length: hoeveel }, (_, index) => ({ gemeente: BERLARE, adres: `Dorp ${index}` }));

  test.each([
    {
      geval: 'a yearly number with its ceiling',
      doelgroep: { telwijze: 'per-jaar', aantallen: rij(2, 11) },
      gemeente: null,
      telt: 11,
    },
    {
      geval: 'a yearly number without a ceiling',
      doelgroep: { telwijze: 'per-jaar', aantallen: rij(11, null) },
      gemeente: null,
      telt: 11,
    },
    {
      geval: 'a labelled number, whatever its ceiling',
      doelgroep: { aantallen: rij(11, 2) },
      gemeente: null,
      telt: 11,
    },
    { geval: 'addresses without a number', doelgroep: { woningen: adressen(11) }, gemeente: null, telt: 11 },
    {
      geval: 'addresses beside an open number',
      doelgroep: { aantallen: rij(null, null), woningen: adressen(11) },
      gemeente: null,
      telt: 11,
    },
    {
      geval: 'in deel 2, the ceiling of all together',
      doelgroep: { telwijze: 'per-jaar', plafond: 11, aantallen: rij(2, null) },
      gemeente: BERLARE,
      telt: 11,
    },
    {
      geval: 'in deel 2, what would be undivided',
      doelgroep: { nietVerdeeld: 9, aantallen: rij(2, null) },
      gemeente: BERLARE,
      telt: 11,
    },
  ] as const)('$geval', ({ doelgroep, gemeente, telt }) => {
    const [zin] = zinnenVan(p3Derde, met(doelgroep as Parameters<typeof eenDoelgroep>[0], gemeente));
    expect(zin).toBe(`Berlare behoudt ${telt} van 30 woningen voor; het maximum is 10.`);
  });
});

describe('the gebied as a whole', () => {
  const gebied = (nietVerdeeld: number | null, buggenhout: number | null, woningenGebied: number | null = null) =>
    eenDossier({
      gemeenten: {
        gebied: { naam: 'Scheldeland' },
        gemeenten: [eenGemeente(BERLARE, 300), eenGemeente(BUGGENHOUT, buggenhout)],
        woningenGebied: woningenGebied === null ? [] : [eenVerhuurder(woningenGebied)],
      },
      doelgroepen: {
        doelgroepen: [eenDoelgroep({ nietVerdeeld, aantallen: aantallen({ [BERLARE]: 90, [BUGGENHOUT]: 90 }) })],
      },
    });

  test.each([
    { geval: 'all divided', nietVerdeeld: null, buggenhout: 300, woningenGebied: null, plaatsen: [] },
    { geval: 'the undivided part fits', nietVerdeeld: 20, buggenhout: 300, woningenGebied: null, plaatsen: [] },
    {
      geval: 'the undivided part is one too many',
      nietVerdeeld: 21,
      buggenhout: 300,
      woningenGebied: null,
      plaatsen: ['gebied/doelgroepen/aantallen'],
    },
    {
      geval: 'a gemeente without its figure, the gebied has too few',
      nietVerdeeld: null,
      buggenhout: null,
      woningenGebied: 539,
      plaatsen: ['gebied/doelgroepen/aantallen'],
    },
    {
      geval: 'a gemeente without its figure, the gebied has enough',
      nietVerdeeld: null,
      buggenhout: null,
      woningenGebied: 540,
      plaatsen: [],
    },
    {
      geval: 'nothing is known of the gebied',
      nietVerdeeld: 900,
      buggenhout: null,
      woningenGebied: null,
      plaatsen: [],
    },
  ])('$geval', ({ nietVerdeeld, buggenhout, woningenGebied, plaatsen }) => {
    expect(plaatsenVan(p3Derde, gebied(nietVerdeeld, buggenhout, woningenGebied))).toEqual(plaatsen);
  });

  test.each([
    { naam: 'Scheldeland', begin: 'Scheldeland behoudt 201 van 600' },
    { naam: '', begin: 'Het werkingsgebied behoudt 201 van 600' },
  ])('the sentence names the gebied: $begin', ({ naam, begin }) => {
    const dossier = gebied(21, 300);
    dossier.hoofdstukken.gemeenten.gebied.naam = naam;
    expect(zinnenVan(p3Derde, dossier)[0]).toContain(begin);
  });
});
