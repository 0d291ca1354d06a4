import { describe, expect, test } from 'vitest';
import { wbStrenger } from '../../../app/domain/regels/WB-STRENGER.ts';
import { bevindingenVan, plaatsenVan, zinnenVan } from '../hulp/bevindingen.ts';
import { BERLARE, BUGGENHOUT, eenDossier, eenGemeente, type Stapblad } from '../hulp/eenDossier.ts';

const stap = (jaren: number | null, periode: number | null, ononderbroken = false): Stapblad => ({
  jaren,
  periode,
  ononderbroken,
});
const gelijk = (...stappen: Stapblad[]) => eenDossier({ woonbinding: { strenger: 'gelijk', stappen } });

describe('one step', () => {
  test.each([
    { geval: '15 in 20', stappen: [stap(15, 20)], zin: null },
    { geval: '6 in 6', stappen: [stap(6, 6)], zin: null },
    { geval: '6 in 10 without a break', stappen: [stap(6, 10, true)], zin: null },
    {
      geval: '5 in 5 is not more than 5 years',
      stappen: [stap(5, 5)],
      zin: 'vraagt 5 jaar in 5 jaar; een strengere woonbinding vraagt meer dan 5 jaar.',
    },
    {
      geval: '3 in 6 is weaker',
      stappen: [stap(3, 6)],
      zin: 'vraagt 3 jaar in 6 jaar; een strengere woonbinding vraagt meer dan 5 jaar.',
    },
    {
      geval: '12 in 10 cannot be',
      stappen: [stap(12, 10)],
      zin: 'vraagt 12 jaar in een periode van 10 jaar; dat kan niemand bewijzen.',
    },
    { geval: 'no years', stappen: [stap(null, 20)], zin: 'mist het aantal jaren.' },
    { geval: 'no period', stappen: [stap(15, null)], zin: 'mist de periode.' },
    { geval: 'neither', stappen: [stap(null, null)], zin: 'mist het aantal jaren en de periode.' },
  ])('$geval', ({ stappen, zin }) => {
    expect(zinnenVan(wbStrenger, gelijk(...stappen))).toEqual(
      zin === null ? [] : [`Stap 1 van de strengere woonbinding (alle gemeenten) ${zin}`],
    );
  });

  test('the figures are those that were filled in, and no others', () => {
    const cijfers = (dossier: ReturnType<typeof gelijk>) =>
      bevindingenVan(wbStrenger, dossier)[0]?.cijfers.map(({ naam, waarde }) => [naam, waarde]);
    expect(cijfers(gelijk(stap(3, null)))).toEqual([['jaren', 3]]);
    expect(cijfers(gelijk(stap(null, 6)))).toEqual([['periode', 6]]);
  });

  test('a strengere woonbinding without a step', () => {
    expect(zinnenVan(wbStrenger, gelijk())).toEqual([
      'Er is een strengere woonbinding gekozen (alle gemeenten), maar zonder stap met jaren en periode.',
    ]);
  });
});

describe('a cascade stands strictest first', () => {
  test.each([
    { geval: '20 in 20, 15 in 20, 10 in 20', stappen: [stap(20, 20), stap(15, 20), stap(10, 20)], zonderGevolg: [] },
    { geval: '10 in 20 before 15 in 20', stappen: [stap(10, 20), stap(15, 20)], zonderGevolg: [1] },
    { geval: 'the same step twice', stappen: [stap(15, 20), stap(15, 20)], zonderGevolg: [1] },
    { geval: 'without a break is stricter', stappen: [stap(10, 20, true), stap(10, 20)], zonderGevolg: [] },
    { geval: 'with gaps before without a break', stappen: [stap(10, 20), stap(10, 20, true)], zonderGevolg: [1] },
    { geval: 'a shorter period is stricter', stappen: [stap(8, 20), stap(8, 10)], zonderGevolg: [1] },
    { geval: 'neither implies the other', stappen: [stap(15, 20), stap(8, 10)], zonderGevolg: [] },
    { geval: '19 in 20 has 9 in the last 10', stappen: [stap(9, 10), stap(19, 20)], zonderGevolg: [1] },
    { geval: '20 in 20 has the 6 in 6', stappen: [stap(6, 6), stap(20, 20)], zonderGevolg: [1] },
    { geval: 'an open step is not compared', stappen: [stap(null, 20), stap(15, 20)], zonderGevolg: [0] },
  ])('$geval', ({ stappen, zonderGevolg }) => {
    expect(plaatsenVan(wbStrenger, gelijk(...stappen))).toEqual(
      zonderGevolg.map((index) => `gebied/woonbinding/stappen.${index}`),
    );
  });

  test('the sentence says which step comes too late and why', () => {
    expect(zinnenVan(wbStrenger, gelijk(stap(10, 20), stap(15, 20, true)))).toEqual([
      'Stap 2 van de strengere woonbinding (alle gemeenten), 15 jaar ononderbroken in 20 jaar, komt na stap 1, 10 jaar in 20 jaar: wie aan stap 2 voldoet, voldoet altijd al aan stap 1.',
    ]);
  });
});

describe('a choice for each gemeente', () => {
  const perGemeente = (strenger: 'per-gemeente' | 'geen') =>
    eenDossier(
      {
        gemeenten: { gemeenten: [eenGemeente(BERLARE), eenGemeente(BUGGENHOUT)] },
        woonbinding: { strenger, stappen: [stap(1, 1)] },
      },
      {
        [BERLARE]: { woonbinding: { strenger: 'ja', stappen: [stap(3, 6)] } },
        [BUGGENHOUT]: { woonbinding: { strenger: 'geen', stappen: [stap(3, 6)] } },
      },
    );

  test('only a gemeente that chose one is checked, in its own deel 2', () => {
    expect(plaatsenVan(wbStrenger, perGemeente('per-gemeente'))).toEqual([`gemeente/${BERLARE}/woonbinding/stappen.0`]);
    expect(zinnenVan(wbStrenger, perGemeente('per-gemeente'))[0]).toContain('(Berlare)');
  });

  test('none anywhere: left-over steps are not read', () => {
    expect(plaatsenVan(wbStrenger, perGemeente('geen'))).toEqual([]);
  });
});
