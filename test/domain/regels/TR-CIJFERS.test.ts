import { describe, expect, test } from 'vitest';
import { trCijfers } from '../../../app/domain/regels/TR-CIJFERS.ts';
import { bevindingenVan, plaatsenVan, zinnenVan } from '../hulp/bevindingen.ts';
import {
  aantallen,
  BERLARE,
  BUGGENHOUT,
  DENDERMONDE,
  type Doelgroepblad,
  eenDoelgroep,
  eenDossier,
  eenGemeente,
  eenVerhuurder,
  type Gemeenteblad,
  LEBBEKE,
} from '../hulp/eenDossier.ts';

const INWONERS = { [BERLARE]: 15_274, [BUGGENHOUT]: 14_748, [DENDERMONDE]: 46_325, [LEBBEKE]: 19_719 };
const gemeenten = Object.entries(INWONERS).map(([nis, totaal]) => eenGemeente(nis, null, { inwoners: { totaal } }));
const met = (doelgroep: Partial<Doelgroepblad>) =>
  eenDossier({ gemeenten: { gemeenten }, doelgroepen: { doelgroepen: [eenDoelgroep(doelgroep)] } });
const vier = (berlare: number, buggenhout: number, dendermonde: number, lebbeke: number) =>
  aantallen({ [BERLARE]: berlare, [BUGGENHOUT]: buggenhout, [DENDERMONDE]: dendermonde, [LEBBEKE]: lebbeke });

describe('a gemeente that is said to get more', () => {
  const hoger = (...nissen: string[]) => ({ hoger: nissen.map((gemeente) => ({ gemeente })) });
  test.each([
    { geval: 'it does', rijen: vier(1, 1, 3, 1), verdeling: hoger(DENDERMONDE), andere: null },
    {
      geval: '9 is not more than 9',
      rijen: vier(5, 9, 9, 4),
      verdeling: hoger(DENDERMONDE),
      andere: 'maar Dendermonde heeft 9 en Buggenhout 9.',
    },
    {
      geval: 'two get less',
      rijen: vier(5, 9, 4, 4),
      verdeling: hoger(DENDERMONDE),
      andere: 'maar Dendermonde heeft 4 en Berlare 5, Buggenhout 9 en Lebbeke 4.',
    },
    {
      geval: 'two gemeenten above the others',
      rijen: vier(5, 9, 9, 4),
      verdeling: hoger(BUGGENHOUT, DENDERMONDE),
      andere: null,
    },
    {
      geval: 'it has no number at all',
      rijen: aantallen({ [BERLARE]: 0 }),
      verdeling: hoger(LEBBEKE),
      andere: 'maar Lebbeke heeft 0 en Berlare 0.',
    },
  ])('$geval', ({ rijen, verdeling, andere }) => {
    const zinnen = zinnenVan(trCijfers, met({ aantallen: rijen, verdeling }));
    expect(zinnen).toHaveLength(andere === null ? 0 : 1);
    if (andere !== null) expect(zinnen[0]).toContain(andere);
  });
});

describe('the basis of the distribution', () => {
  const inwoners = { basis: 'inwoners' } as const;
  test.each([
    { geval: 'six by inhabitants', rijen: vier(1, 1, 3, 1), verdeling: inwoners, zin: null },
    {
      geval: 'six, but not by inhabitants',
      rijen: vier(2, 1, 2, 1),
      verdeling: inwoners,
      zin: 'volgen niet het aantal inwoners, zoals het reglement zegt: Berlare 2 in plaats van 1 en Dendermonde 2 in plaats van 3.',
    },
    {
      geval: 'another basis is not computed',
      rijen: vier(2, 1, 2, 1),
      verdeling: { basis: 'bestaand-aanbod' } as const,
      zin: null,
    },
    {
      geval: 'by dwellings, which are not filled in',
      rijen: vier(2, 1, 2, 1),
      verdeling: { basis: 'woningen' } as const,
      zin: null,
    },
    {
      geval: 'an open number',
      rijen: [...vier(2, 1, 2, 1).slice(1), { gemeente: BERLARE }],
      verdeling: inwoners,
      zin: null,
    },
  ])('$geval', ({ rijen, verdeling, zin }) => {
    const zinnen = zinnenVan(trCijfers, met({ aantallen: rijen, verdeling }));
    expect(zinnen).toHaveLength(zin === null ? 0 : 1);
    if (zin !== null) expect(zinnen[0]).toContain(zin);
  });

  test.each([
    { basis: 'woningen', blad: { woningen: [eenVerhuurder(165), eenVerhuurder(84)] } },
    { basis: 'kandidaten', blad: { kandidaten: { totaal: 249 } } },
  ] as const)('by $basis', ({ basis, blad }) => {
    const dossier = (dendermonde: number) =>
      eenDossier({
        gemeenten: {
          gemeenten: [
            { nis: BERLARE, woningen: [eenVerhuurder(83)], kandidaten: { totaal: 83 } },
            { nis: DENDERMONDE, ...blad, woningen: [...('woningen' in blad ? blad.woningen : [])] },
          ],
        },
        doelgroepen: {
          doelgroepen: [
            eenDoelgroep({
              aantallen: aantallen({ [BERLARE]: 4 - dendermonde, [DENDERMONDE]: dendermonde }),
              verdeling: { basis },
            }),
          ],
        },
      });
    expect(zinnenVan(trCijfers, dossier(3))).toEqual([]);
    expect(zinnenVan(trCijfers, dossier(2))).toHaveLength(1);
  });

  test('of two that are level, either may get the last one', () => {
    const gelijk = [BERLARE, BUGGENHOUT].map((nis) => eenGemeente(nis, null, { inwoners: { totaal: 500 } }));
    const dossier = (berlare: number) =>
      eenDossier({
        gemeenten: { gemeenten: gelijk },
        doelgroepen: {
          doelgroepen: [
            eenDoelgroep({
              aantallen: aantallen({ [BERLARE]: berlare, [BUGGENHOUT]: 3 - berlare }),
              verdeling: inwoners,
            }),
          ],
        },
      });
    expect([0, 1, 2, 3].map((berlare) => zinnenVan(trCijfers, dossier(berlare)).length)).toEqual([1, 0, 0, 1]);
  });
});

describe('dates', () => {
  const op = (opgerichtOp: string | null, beslistOp: string | null) => ({
    toewijzingsraad: { opgerichtOp, operationeleRol: { beslistOp } },
  });
  const versie = (goedgekeurdOp: string | null, ingangsdatum: string | null, inwerking: string | null = null) => ({
    woonmaatschappij: { versie: { goedgekeurdOp, ingangsdatum } },
    slotbepalingen: { inwerking: { datum: inwerking } },
  });
  test.each([
    {
      geval: 'decided two years before it was founded',
      hoofdstukken: op('2025-02-28', '2023-02-28'),
      zin: 'De beslissing over de operationele rol (28 februari 2023) staat vóór de oprichting van de toewijzingsraad (28 februari 2025); dat kan niet.',
    },
    { geval: 'decided on the day itself', hoofdstukken: op('2023-02-28', '2023-02-28'), zin: null },
    { geval: 'the founding is not known', hoofdstukken: op(null, '2023-02-28'), zin: null },
    {
      geval: 'in force before it was approved',
      hoofdstukken: versie('2025-10-28', '2025-10-01'),
      zin: 'De ingangsdatum van deze versie (1 oktober 2025) staat vóór de goedkeuring door het bestuursorgaan (28 oktober 2025)',
    },
    { geval: 'in force after it was approved', hoofdstukken: versie('2025-10-28', '2025-11-01'), zin: null },
    {
      geval: 'by the slotbepalingen, before it was approved',
      hoofdstukken: versie('2025-10-28', null, '2025-10-01'),
      zin: 'De inwerkingtreding (1 oktober 2025) staat vóór',
    },
    { geval: 'one day twice the same', hoofdstukken: versie('2025-10-28', '2025-11-01', '2025-11-01'), zin: null },
    {
      geval: 'two different days',
      hoofdstukken: versie('2025-10-28', '2025-11-01', '2025-12-01'),
      zin: 'in werking op 1 december 2025.',
    },
  ])('$geval', ({ hoofdstukken, zin }) => {
    const zinnen = zinnenVan(trCijfers, eenDossier(hoofdstukken));
    expect(zinnen).toHaveLength(zin === null ? 0 : 1);
    if (zin !== null) expect(zinnen[0]).toContain(zin);
  });
});

describe('the figures of a gemeente', () => {
  const vol = (klein: number): Gemeenteblad['perType'] => ({
    eengezinswoning: [klein, 0, 0, 0, 0],
    appartement: [0, 0, 0, 0, 0],
  });
  test.each([
    { geval: '65+ among the inhabitants', blad: { inwoners: { totaal: 100, vanaf65: 100 } }, zin: null },
    {
      geval: 'more 65+ than inhabitants',
      blad: { inwoners: { totaal: 100, vanaf65: 101 } },
      zin: 'Berlare: 101 inwoners vanaf 65 jaar kan niet, want er zijn 100 inwoners.',
    },
    {
      geval: 'more 65+ than candidates',
      blad: { kandidaten: { totaal: 10, vanaf65: 11 } },
      zin: 'Berlare: 11 kandidaat-huurders vanaf 65 jaar kan niet',
    },
    {
      geval: 'more small dwellings than dwellings',
      blad: { woningen: [eenVerhuurder(10)], kleineWoningen: { aantal: 11 } },
      zin: 'Berlare: 11 kleine woningen kan niet, want er zijn 10 sociale huurwoningen.',
    },
    {
      geval: 'the same by the table',
      blad: { woningen: [eenVerhuurder(10)], perType: vol(11) },
      zin: 'Berlare: 11 kleine woningen kan niet',
    },
    {
      geval: 'the small dwellings stated otherwise than in the table',
      blad: { kleineWoningen: { aantal: 9 }, perType: vol(10) },
      zin: 'Berlare geeft 9 kleine woningen op, maar de tabel per woningtype telt er 10.',
    },
    { geval: 'stated as in the table', blad: { kleineWoningen: { aantal: 10 }, perType: vol(10) }, zin: null },
  ] as { geval: string; blad: Partial<Gemeenteblad>; zin: string | null }[])('$geval', ({ blad, zin }) => {
    const zinnen = zinnenVan(trCijfers, eenDossier({ gemeenten: { gemeenten: [{ nis: BERLARE, ...blad }] } }));
    expect(zinnen).toHaveLength(zin === null ? 0 : 1);
    if (zin !== null) expect(zinnen[0]).toContain(zin);
  });

  test('a gemeente that stands there twice', () => {
    const dossier = eenDossier({
      gemeenten: { gemeenten: [BERLARE, LEBBEKE, BERLARE, BERLARE].map((nis) => eenGemeente(nis)) },
    });
    expect(zinnenVan(trCijfers, dossier)).toEqual([
      'Een gemeente staat één keer in 1.2; meer dan één keer: Berlare. Alleen de eerste telt mee.',
    ]);
  });
});

describe('the numbers of a doelgroep', () => {
  test('two numbers for one gemeente, as 32 and 35', () => {
    const rijen = [32, 35].map((aantal) => ({ gemeente: BERLARE, aantal }));
    expect(zinnenVan(trCijfers, met({ aantallen: [...rijen, { gemeente: LEBBEKE, aantal: 34 }] }))).toEqual([
      'De doelgroep “zorg” heeft voor Berlare meer dan één aantal (32 en 35); een aantal staat er één keer.',
    ]);
  });

  test.each([
    { geval: 'a number outside the gebied', blad: { aantallen: aantallen({ '44021': 5 }) } },
    { geval: 'an address outside the gebied', blad: { woningen: [{ gemeente: '44021', adres: 'Dorp 1' }] } },
  ])('$geval', ({ blad }) => {
    expect(zinnenVan(trCijfers, met(blad))[0]).toContain(
      'geldt in het werkingsgebied, maar heeft ook woningen of aantallen in Gent.',
    );
  });

  test('a number of another gemeente in deel 2', () => {
    const blad = {
      doelgroepen: { doelgroepen: [eenDoelgroep({ aantallen: aantallen({ [BERLARE]: 1, [LEBBEKE]: 2 }) })] },
    };
    const dossier = eenDossier({ gemeenten: { gemeenten } }, { [BERLARE]: blad });
    expect(plaatsenVan(trCijfers, dossier)).toEqual([`gemeente/${BERLARE}/doelgroepen/zorg/aantallen.buiten`]);
    expect(bevindingenVan(trCijfers, dossier)[0]?.tekst).toContain(
      'geldt in Berlare, maar heeft ook woningen of aantallen in Lebbeke.',
    );
  });
});

describe('one decision under several abbreviations', () => {
  const met = (motivering: string) => zinnenVan(trCijfers, eenDossier({ woonbinding: { motivering } }));

  test('as it was published four ways, three are found', () => {
    expect(met('Zie BVCW, BCWW, BCVW en BVCV.')).toEqual([
      '“BCWW” lijkt een verschrijving van “BVCW”; “BCVW” lijkt een verschrijving van “BVCW”; “BVCV” lijkt een verschrijving van “BVCW”.',
    ]);
  });

  test('written in one way, none', () => {
    expect(met('Zie BVCW en VCW, en het OCMW.')).toEqual([]);
  });
});
