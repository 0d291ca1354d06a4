import { describe, expect, test } from 'vitest';
import { celnaam, celUitNaam, leesCel, zetCel } from '../../../app/components/aantallen/cel.ts';
import { cellenVan, maakRooster } from '../../../app/components/aantallen/maakRooster.ts';
import { telRooster } from '../../../app/components/aantallen/telRooster.ts';
import { demoDossier } from '../../../scripts/bench/stof.ts';
import { aantallen, BERLARE, BUGGENHOUT, eenDoelgroep, eenDossier, eenGemeente } from '../../domain/hulp/eenDossier.ts';

const dossier = eenDossier(
  {
    gemeenten: { gemeenten: [eenGemeente(BERLARE, 401), eenGemeente(BUGGENHOUT, 249)] },
    doelgroepen: {
      doelgroepen: [
        eenDoelgroep({ sleutel: 'ouderen', aantallen: aantallen({ [BERLARE]: 35, 99999: 7 }), nietVerdeeld: 2 }),
        eenDoelgroep({
          sleutel: 'doorgang',
          telwijze: 'per-jaar',
          aantallen: [{ gemeente: BUGGENHOUT, aantal: 9, plafond: 20 }],
        }),
      ],
    },
  },
  {
    [BUGGENHOUT]: {
      doelgroepen: { doelgroepen: [eenDoelgroep({ sleutel: 'nah', aantallen: aantallen({ [BUGGENHOUT]: 22 }) })] },
    },
  },
);
const rooster = maakRooster(dossier);

describe('the table of numbers', () => {
  test('has a column for each number of a doelgroep of deel 1; a yearly one also has its ceiling', () =>
    expect(rooster.kolommen.map(({ kop }) => kop)).toEqual(['ouderen', 'doorgang, per jaar', 'doorgang, plafond']));

  test('has a row for each gemeente, with its own doelgroepen apart', () =>
    expect(
      rooster.rijen.map(({ naam, cellen, eigen }) => [
        naam,
        cellen.map(({ waarde }) => waarde),
        eigen.map(({ kop, waarde }) => `${kop} ${waarde}`),
      ]),
    ).toEqual([
      ['Berlare', [35, null, null], []],
      ['Buggenhout', [null, 9, 20], ['nah 22']],
    ]));

  test('asks what is not divided, and the ceiling of all gemeenten together, once', () =>
    expect(rooster.voet.map((cel) => cel?.naam)).toEqual([
      'gebied.ouderen.samen.nietVerdeeld',
      'gebied.doorgang.samen.nietVerdeeld',
      'gebied.doorgang.samen.plafond',
    ]));

  test('names every cell once, and finds it by its name', () => {
    const cellen = cellenVan(rooster);
    expect(new Set(cellen.map(({ naam }) => naam)).size).toBe(cellen.length);
    for (const { cel, naam } of cellen) expect(celUitNaam(naam)).toEqual(cel);
  });

  test('counts each column with what is not divided, and each gemeente with its ceiling', () => {
    const { kolommen, groepen, voorbehouden, maximum } = telRooster(dossier);
    expect(kolommen).toMatchObject({ 'ouderen.aantal': 37, 'ouderen.plafond': null, 'doorgang.plafond': 20 });
    expect(groepen.map(({ naam, grenzen }) => `${naam} ${grenzen[0]?.gebruikt}`)).toEqual([
      'Berlare 35',
      'Buggenhout 42',
      'Het werkingsgebied 86',
    ]);
    expect([voorbehouden, maximum]).toEqual([86, 216]);
  });
});

test.each(['gezien', '__proto__.a.samen.aantal', 'gebied.a.42003', 'gebied.a.42003.naam', 'x.a.42003.aantal', ''])(
  '“%s” is no cell',
  (naam) => expect(celUitNaam(naam)).toBeNull(),
);

test('every cell of a real dossier that is set to another number changes only that number', async () => {
  const demo = await demoDossier();
  const { doelgroepen } = demo.hoofdstukken;
  for (const { cel, waarde } of cellenVan(maakRooster(demo)).filter(({ cel }) => cel.deel === null)) {
    const nieuw = zetCel(doelgroepen, cel, 77);
    expect(leesCel(nieuw, cel)).toBe(77);
    expect(leesCel(doelgroepen, cel)).toBe(waarde);
    const anders = cellenVan(maakRooster(demo)).filter(
      (ander) => ander.cel.deel === null && ander.naam !== celnaam(cel),
    );
    for (const ander of anders) expect(leesCel(nieuw, ander.cel)).toBe(ander.waarde);
  }
});

test('a cell of a doelgroep that is gone has no value', () =>
  expect(
    leesCel({ doelgroepen: [] }, { deel: null, doelgroep: 'weg', gemeente: BERLARE, veld: 'aantal' }),
  ).toBeUndefined());
