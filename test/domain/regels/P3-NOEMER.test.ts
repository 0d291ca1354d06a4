import { describe, expect, test } from 'vitest';
import { p3Noemer } from '../../../app/domain/regels/P3-NOEMER.ts';
import { plaatsenVan, zinnenVan } from '../hulp/bevindingen.ts';
import {
  aantallen,
  BERLARE,
  BUGGENHOUT,
  eenDoelgroep,
  eenDossier,
  eenGemeente,
  eenVerhuurder,
  type Gemeenteblad,
  type Verhuurderblad,
} from '../hulp/eenDossier.ts';

describe('a gemeente with a doelgroep', () => {
  const met = (woningen: Verhuurderblad[], voorbehouden = 5) =>
    eenDossier({
      gemeenten: { gemeenten: [eenGemeente(BERLARE, null, { woningen })] },
      doelgroepen: { doelgroepen: [eenDoelgroep({ aantallen: aantallen({ [BERLARE]: voorbehouden }) })] },
    });

  test.each([
    { geval: 'complete', woningen: [eenVerhuurder(401)], ontbreekt: null },
    {
      geval: 'two landlords, one in transfer',
      woningen: [eenVerhuurder(165), eenVerhuurder(84, { inOverdracht: true })],
      ontbreekt: null,
    },
    { geval: 'no row at all', woningen: [], ontbreekt: 'het aantal sociale huurwoningen met bron en peildatum' },
    { geval: 'no number', woningen: [eenVerhuurder(null)], ontbreekt: 'het aantal voor De Woonmaatschappij' },
    { geval: 'no source', woningen: [eenVerhuurder(9, { bron: ' ' })], ontbreekt: 'de bron voor De Woonmaatschappij' },
    {
      geval: 'no reference date',
      woningen: [eenVerhuurder(9, { peildatum: null })],
      ontbreekt: 'de peildatum voor De Woonmaatschappij',
    },
    {
      geval: 'the second landlord misses everything, even its name',
      woningen: [eenVerhuurder(9), {}],
      ontbreekt: 'het aantal, de bron en de peildatum voor verhuurder 2',
    },
  ])('$geval', ({ woningen, ontbreekt }) => {
    expect(zinnenVan(p3Noemer, met(woningen))).toEqual(
      ontbreekt === null ? [] : [`Berlare heeft een specifieke doelgroep; daarvoor ontbreekt ${ontbreekt}.`],
    );
  });

  test('a gemeente that gives no dwelling to a doelgroep needs no figure', () => {
    expect(zinnenVan(p3Noemer, met([], 0))).toEqual([]);
  });

  test('a doelgroep of deel 2 counts before its number is filled in', () => {
    const dossier = eenDossier(
      { gemeenten: { gemeenten: [eenGemeente(BERLARE), eenGemeente(BUGGENHOUT)] } },
      { [BERLARE]: { doelgroepen: { doelgroepen: [eenDoelgroep()] } } },
    );
    expect(plaatsenVan(p3Noemer, dossier)).toEqual([`gebied/gemeenten/woningen/@${BERLARE}`]);
  });
});

describe('the same dwellings stated twice', () => {
  const met = (gemeenten: Gemeenteblad[], gebied: number) =>
    eenDossier({ gemeenten: { gemeenten, woningenGebied: [eenVerhuurder(gebied)] } });
  const [berlare, buggenhout] = [eenGemeente(BERLARE, 401), eenGemeente(BUGGENHOUT, 249)];

  test.each([
    { geval: 'the gebied is the sum of the gemeenten', gemeenten: [berlare, buggenhout], gebied: 650, zin: null },
    {
      geval: 'the gebied is not the sum',
      gemeenten: [berlare, buggenhout],
      gebied: 651,
      zin: 'opgegeven, maar de gemeenten tellen er samen 650.',
    },
    {
      geval: 'not every gemeente is known, the rest fits',
      gemeenten: [berlare, eenGemeente(BUGGENHOUT)],
      gebied: 3059,
      zin: null,
    },
    { geval: 'no gemeente yet', gemeenten: [], gebied: 3059, zin: null },
    { geval: 'the known ones are already all', gemeenten: [berlare, eenGemeente(BUGGENHOUT)], gebied: 401, zin: null },
    {
      geval: 'the known ones are already more',
      gemeenten: [berlare, eenGemeente(BUGGENHOUT)],
      gebied: 400,
      zin: 'Voor het hele gebied zijn 400 woningen',
    },
  ])('$geval', ({ gemeenten, gebied, zin }) => {
    const zinnen = zinnenVan(p3Noemer, met(gemeenten, gebied));
    expect(zinnen).toHaveLength(zin === null ? 0 : 1);
    if (zin !== null) expect(zinnen[0]).toContain(zin);
  });

  test.each([
    { geval: 'the table by type is the total', laatste: 1, zinnen: [] },
    {
      geval: 'the table by type is one more',
      laatste: 2,
      zinnen: ['De tabel per woningtype van Berlare telt 11 woningen, maar volgens de verhuurders zijn er 10.'],
    },
    { geval: 'the table by type has an open cell', laatste: null, zinnen: [] },
  ])('$geval', ({ laatste, zinnen }) => {
    const perType = { eengezinswoning: [1, 1, 1, 1, 1], appartement: [1, 1, 1, 1, laatste] } as Gemeenteblad['perType'];
    const gemeente = { ...eenGemeente(BERLARE, 10), perType };
    expect(zinnenVan(p3Noemer, eenDossier({ gemeenten: { gemeenten: [gemeente as Gemeenteblad] } }))).toEqual(zinnen);
  });
});
