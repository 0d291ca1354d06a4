import { describe, expect, test } from 'vitest';
import { p3Dubbel } from '../../../app/domain/regels/P3-DUBBEL.ts';
import { zinnenVan } from '../hulp/bevindingen.ts';
import {
  aantallen,
  BERLARE,
  BUGGENHOUT,
  type Doelgroepblad,
  eenDoelgroep,
  eenDossier,
  eenGemeente,
} from '../hulp/eenDossier.ts';

const op = (adressen: string[], gemeente = BERLARE) => adressen.map((adres) => ({ gemeente, adres }));
const dossier = (doelgroepen: Doelgroepblad[], patrimonium: { gemeente: string; adres: string }[] = []) =>
  eenDossier({
    doelgroepen: { doelgroepen },
    patrimonium: { woningen: patrimonium.map(({ gemeente, adres }) => ({ gemeente, straat: adres })) },
  });
const zorg = (adressen: string[], gemeente = BERLARE) =>
  eenDoelgroep({ sleutel: 'zorg', woningen: op(adressen, gemeente) });
const hersenletsel = (adressen: string[], gemeente = BERLARE) =>
  eenDoelgroep({ sleutel: 'hersenletsel', woningen: op(adressen, gemeente) });

describe('an address that is labelled more than once', () => {
  test.each([
    { geval: 'two addresses', doelgroepen: [zorg(['Dorp 1', 'Dorp 2'])], dubbel: null },
    {
      geval: 'twice in one doelgroep',
      doelgroepen: [zorg(['Dorp 1', 'Dorp 1'])],
      dubbel: 'Deze woningen van “zorg” zijn al gelabeld: Dorp 1 (tweemaal).',
    },
    {
      geval: 'in two doelgroepen',
      doelgroepen: [zorg(['Dorp 1']), hersenletsel(['Dorp 1'])],
      dubbel: 'Deze woningen van “hersenletsel” zijn al gelabeld: Dorp 1 (ook voor “zorg”).',
    },
    {
      geval: 'written otherwise',
      doelgroepen: [zorg(['Dorp 1 bus 2']), hersenletsel([' DÓRP  1, bus 2 '])],
      dubbel: 'Deze woningen van “hersenletsel” zijn al gelabeld: DÓRP  1, bus 2 (ook voor “zorg”).',
    },
    { geval: 'another bus', doelgroepen: [zorg(['Dorp 1 bus 2']), hersenletsel(['Dorp 1 bus 3'])], dubbel: null },
    {
      geval: 'the same street in another gemeente',
      doelgroepen: [zorg(['Dorp 1']), hersenletsel(['Dorp 1'], BUGGENHOUT)],
      dubbel: null,
    },
    { geval: 'addresses that are not filled in', doelgroepen: [zorg(['', ' - '])], dubbel: null },
  ])('$geval', ({ doelgroepen, dubbel }) => {
    expect(zinnenVan(p3Dubbel, dossier(doelgroepen))).toEqual(dubbel === null ? [] : [dubbel]);
  });

  test('in deel 1 and in deel 2', () => {
    const samen = eenDossier(
      { gemeenten: { gemeenten: [eenGemeente(BERLARE)] }, doelgroepen: { doelgroepen: [zorg(['Dorp 1'])] } },
      { [BERLARE]: { doelgroepen: { doelgroepen: [hersenletsel(['Dorp 1'])] } } },
    );
    expect(zinnenVan(p3Dubbel, samen)).toHaveLength(1);
  });
});

describe('the patrimonium', () => {
  test.each([
    { geval: 'is not loaded: nothing to hold it against', patrimonium: [], zinnen: [] },
    { geval: 'has the address, written otherwise', patrimonium: op(['DORP 1']), zinnen: [] },
    {
      geval: 'has it in another gemeente only',
      patrimonium: op(['Dorp 1'], BUGGENHOUT),
      zinnen: ['Deze woningen van “zorg” staan niet in het patrimonium: Dorp 1.'],
    },
  ])('$geval', ({ patrimonium, zinnen }) => {
    expect(zinnenVan(p3Dubbel, dossier([zorg(['Dorp 1'])], patrimonium))).toEqual(zinnen);
  });
});

describe('the number beside the addresses', () => {
  const met = (blad: Partial<Doelgroepblad>) => zinnenVan(p3Dubbel, dossier([eenDoelgroep(blad)]));
  test.each([
    {
      geval: 'the same',
      blad: { aantallen: aantallen({ [BERLARE]: 2 }), woningen: op(['Dorp 1', 'Dorp 2']) },
      zinnen: [],
    },
    {
      geval: 'one more',
      blad: { aantallen: aantallen({ [BERLARE]: 3 }), woningen: op(['Dorp 1', 'Dorp 2']) },
      zinnen: [
        'De doelgroep “zorg” telt in Berlare 3 woningen, maar de lijst heeft er 2; elke gelabelde woning staat op de lijst.',
      ],
    },
    {
      geval: 'one, and the list has two',
      blad: { aantallen: aantallen({ [BERLARE]: 1 }), woningen: op(['Dorp 1', 'Dorp 2']) },
      zinnen: [
        'De doelgroep “zorg” telt in Berlare 1 woning, maar de lijst heeft er 2; elke gelabelde woning staat op de lijst.',
      ],
    },
    { geval: 'no addresses yet', blad: { aantallen: aantallen({ [BERLARE]: 3 }) }, zinnen: [] },
    {
      geval: 'addresses of one of two gemeenten',
      blad: { aantallen: aantallen({ [BERLARE]: 1, [BUGGENHOUT]: 4 }), woningen: op(['Dorp 1']) },
      zinnen: [],
    },
    { geval: 'no number yet', blad: { woningen: op(['Dorp 1']) }, zinnen: [] },
    {
      geval: 'a yearly number is no list',
      blad: { telwijze: 'per-jaar', aantallen: aantallen({ [BERLARE]: 3 }), woningen: op(['Dorp 1']) },
      zinnen: [],
    },
  ] as { geval: string; blad: Partial<Doelgroepblad>; zinnen: string[] }[])('$geval', ({ blad, zinnen }) => {
    expect(met(blad)).toEqual(zinnen);
  });
});
