import { describe, expect, test } from 'vitest';
import { maakReglement } from '../../app/application/maakReglement.ts';
import { leesDemo, leesDocument, leesSjablonen, ontbreekt } from './lees.ts';
import { UITSPRAKEN } from './uitspraken-stek92.ts';
import { gepubliceerdeVensters, vensters, vingerafdruk, woorden } from './vensters.ts';

/** What can only be said in these words. */
const FORMULES = [
  '28 oktober 2025 | 27 juni 2023, 16 oktober 2023',
  'VAPH: Vlaams Agentschap voor Personen met een Handicap',
  'van de gemeente waar de toe te wijzen woning ligt',
  'de toewijzing minstens 15 jaar inwoner is of',
  'de chronologische volgorde van de inschrijvingen in het',
  'met een fysieke of mentale beperking of handicap',
  'www.caw.be/kennisbank/wat-is-housing-first',
];

const { document } = maakReglement(leesSjablonen(), leesDemo('stek92'));
const stukken = leesDocument(document);

describe('the published reglement of stek92, statement by statement', () => {
  test('there are at least 180 statements, none of them twice', () => {
    const alle = UITSPRAKEN.map((uitspraak) => JSON.stringify(uitspraak));
    expect(new Set(alle).size).toBe(alle.length);
    expect(alle.length).toBeGreaterThanOrEqual(180);
  });

  const gevallen = UITSPRAKEN.map(([regels, vindt, onder = '']) => ({ regels, vindt, onder }));
  test.each(gevallen)('line $regels: $vindt under “$onder”', ({ vindt, onder }) => {
    expect(ontbreekt(stukken, vindt, onder)).toEqual([]);
  });

  test('a string that is nowhere is reported as missing', () => {
    expect(ontbreekt(stukken, ['stek92', 'stek93'])).toEqual(['stek93']);
    expect(ontbreekt(stukken, ['46', '46.32', '6.325', '46.325'], 'Gemeenten in het')).toEqual([
      '46',
      '46.32',
      '6.325',
    ]);
    expect(ontbreekt(stukken, ['Housing First | 1'], 'Voorgeschiedenis')).toEqual(['Housing First | 1']);
  });
});

test('no eight words in a row of the document are those of the published text, but for names, dates and formulas of the law', () => {
  const formules = FORMULES.map((formule) => woorden(formule).join(' '));
  const gepubliceerd = gepubliceerdeVensters();
  const gekopieerd = stukken
    .flatMap(({ tekst }) => vensters(tekst))
    .filter(
      (venster) => gepubliceerd.has(vingerafdruk(venster)) && !formules.some((formule) => formule.includes(venster)),
    );
  expect(gekopieerd).toEqual([]);
});

test('the published one is a draft, the improved one is final', () => {
  expect(document.definitief).toBe(false);
  expect(maakReglement(leesSjablonen(), leesDemo('stek92-verbeterd')).document.definitief).toBe(true);
});

describe('what was published wrong cannot be written', () => {
  test.each([
    { fout: 'a third of 3.059 rounded up', zin: '1.020' },
    { fout: 'a third of 401 rounded up', zin: 'Hoogstens een derde daarvan | 134' },
    { fout: 'two numbers of dwellings for ouderen in Berlare', zin: 'Ouderen (65+) | 35' },
    { fout: 'a sum of Buggenhout that is not its sum', zin: 'Alle doelgroepen samen | 54' },
    { fout: 'a sum of Berlare that follows from the second number', zin: 'Alle doelgroepen samen | 46' },
    { fout: 'one share for gemeenten that differ', zin: 'in alle gemeenten gelijk' },
    { fout: 'a decree with another abbreviation', zin: 'BCVW' },
    { fout: 'a decree with another abbreviation still', zin: 'BCWW' },
    { fout: 'a decree with a third abbreviation', zin: 'BCVV' },
    {
      fout: 'a strengere woonbinding with gemeente and werkingsgebied at once',
      zin: 'de gemeente en het werkingsgebied',
    },
  ])('$fout', ({ zin }) => {
    expect(ontbreekt(stukken, [zin])).toEqual([zin]);
  });
});

test('the chapters stand in the order of the sjabloon', () => {
  const titels = (blokken: typeof document.blokken): string[] =>
    blokken.flatMap((blok) =>
      blok.soort === 'sectie'
        ? [`${blok.nummer ?? ''} ${blok.titel.map((deel) => ('tekst' in deel ? deel.tekst : '')).join('')}`.trim()]
        : [],
    );
  const hoofd = titels(document.blokken).filter((titel) => !titel.startsWith('Bijlage'));
  expect(hoofd).toEqual([
    'Versie en goedkeuring',
    'Afkortingen',
    'Definities',
    'Voorgeschiedenis',
    'Toepassingsgebied',
    '1 Algemene informatie',
    '2 Deel 1: bepalingen werkingsgebied',
    '3 Deel 2: bepalingen gemeente Berlare',
    '4 Deel 2: bepalingen gemeente Buggenhout',
    '5 Deel 2: bepalingen stad Dendermonde',
    '6 Deel 2: bepalingen gemeente Lebbeke',
    '7 Slotbepalingen',
  ]);
  const onder = document.blokken.flatMap((blok) =>
    blok.soort === 'sectie' && blok.nummer && blok.nummer !== '7' ? titels(blok.blokken) : [],
  );
  const delen = (nummer: number) => [
    `${nummer}.1 Langdurige woonbinding`,
    `${nummer}.2 Specifieke doelgroepen`,
    `${nummer}.3 Doelgroepenplan (vereist voor doelgroepen die niet behoren tot de lijst in ${nummer}.2)`,
  ];
  expect(onder).toEqual([
    '1.1 Gegevens woonmaatschappij',
    '1.2 Gemeenten in het werkingsgebied',
    '1.3 Leden toewijzingsraad',
    ...[2, 3, 4, 5, 6].flatMap(delen),
  ]);
});
