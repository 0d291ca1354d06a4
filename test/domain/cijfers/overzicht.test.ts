import { describe, expect, test } from 'vitest';
import { maakOverzicht } from '../../../app/domain/cijfers/overzicht.ts';
import {
  aantallen,
  BERLARE,
  BUGGENHOUT,
  eenDoelgroep,
  eenDoelgroepOuderen,
  eenDossier,
  eenGemeente,
  eenPlan,
  eenVerhuurder,
} from '../hulp/eenDossier.ts';

describe('the counts of stek92, as they should have been printed', () => {
  const rij = (sleutel: string, berlare: number | null, buggenhout: number) =>
    eenDoelgroep({
      sleutel,
      aantallen: aantallen({ ...(berlare === null ? {} : { [BERLARE]: berlare }), [BUGGENHOUT]: buggenhout }),
    });
  const overzicht = maakOverzicht(
    eenDossier(
      {
        gemeenten: {
          gemeenten: [
            eenGemeente(BERLARE, 401),
            { nis: BUGGENHOUT, woningen: [eenVerhuurder(165), eenVerhuurder(84, { inOverdracht: true })] },
          ],
        },
        doelgroepen: { doelgroepen: [rij('ouderen', 32, 15), rij('doorgang', 5, 9), rij('housing-first', 1, 1)] },
      },
      { [BUGGENHOUT]: { doelgroepen: { doelgroepen: [rij('nah', null, 22)] } } },
    ),
  );
  const buggenhout = overzicht.gemeenten[1];

  test('Buggenhout: 15 + 22 + 9 + 1 is 47 of 249', () => {
    expect([buggenhout?.voorbehouden, buggenhout?.woningen]).toEqual([47, 249]);
  });

  test('the doelgroepen of a gemeente stand in the order of the reglement', () => {
    expect(buggenhout?.aandelen.map(({ inOverzicht, aantal }) => [inOverzicht.doelgroep.sleutel, aantal])).toEqual([
      ['ouderen', 15],
      ['doorgang', 9],
      ['housing-first', 1],
      ['nah', 22],
    ]);
  });

  test('the gebied is the sum of its gemeenten', () => {
    expect([overzicht.woningen, overzicht.voorbehouden]).toEqual([650, 85]);
  });
});

describe('what counts for the gebied', () => {
  test.each([
    {
      geval: 'a ceiling above the numbers leaves the rest undivided',
      blad: { telwijze: 'per-jaar', plafond: 6, nietVerdeeld: 1 },
      nietVerdeeld: 4,
    },
    {
      geval: 'a ceiling under the numbers lowers nothing',
      blad: { telwijze: 'per-jaar', plafond: 1 },
      nietVerdeeld: 0,
    },
    {
      geval: 'a ceiling of labelled dwellings is not read',
      blad: { telwijze: 'gelabeld', plafond: 6, nietVerdeeld: 1 },
      nietVerdeeld: 1,
    },
  ] as const)('$geval', ({ blad, nietVerdeeld }) => {
    const doelgroep = eenDoelgroep({ ...blad, aantallen: aantallen({ [BERLARE]: 2 }) });
    const overzicht = maakOverzicht(
      eenDossier({ gemeenten: { gemeenten: [eenGemeente(BERLARE)] }, doelgroepen: { doelgroepen: [doelgroep] } }),
    );
    expect([overzicht.nietVerdeeld, overzicht.voorbehouden]).toEqual([nietVerdeeld, 2 + nietVerdeeld]);
    expect([...(overzicht.doelgroepen[0]?.perGemeente ?? [])]).toEqual([[BERLARE, 2]]);
  });

  test('the dwellings as stated, as long as a gemeente has no figure', () => {
    const dossier = eenDossier({
      gemeenten: {
        gemeenten: [eenGemeente(BERLARE, 401), eenGemeente(BUGGENHOUT)],
        woningenGebied: [eenVerhuurder(3059)],
      },
    });
    expect(maakOverzicht(dossier).woningen).toBe(3059);
  });
});

test('the dwellings of the gebied before there is a gemeente', () => {
  expect(maakOverzicht(eenDossier({ gemeenten: { woningenGebied: [eenVerhuurder(3059)] } })).woningen).toBe(3059);
});

test.each([
  { gebied: 'Scheldeland', wm: 'De Woonmaatschappij', naam: 'Scheldeland' },
  { gebied: '', wm: 'De Woonmaatschappij', naam: 'De Woonmaatschappij' },
])('the gebied is called $naam', ({ gebied, wm, naam }) => {
  const dossier = eenDossier({ gemeenten: { gebied: { naam: gebied } }, woonmaatschappij: { naam: wm } });
  expect(maakOverzicht(dossier).naamGebied).toBe(naam);
});

test.each([
  { keuze: 'op-de-lijst', opDeLijst: true },
  { keuze: 'niet-op-de-lijst', opDeLijst: false },
  { keuze: null, opDeLijst: null },
] as const)('a doelgroep with the choice $keuze', ({ keuze, opDeLijst }) => {
  const dossier = eenDossier({ doelgroepen: { doelgroepen: [eenDoelgroep({ lijst: { keuze } })] } });
  expect(maakOverzicht(dossier).doelgroepen[0]?.opDeLijst).toBe(opDeLijst);
});

test('ouderen count apart, and a doelgroep finds its own plan: the first one with its key', () => {
  const dossier = eenDossier({
    gemeenten: { gemeenten: [eenGemeente(BERLARE)] },
    doelgroepen: {
      doelgroepen: [
        eenDoelgroepOuderen({ aantallen: aantallen({ [BERLARE]: 3 }) }),
        eenDoelgroep({ aantallen: aantallen({ [BERLARE]: 4 }) }),
      ],
    },
    doelgroepenplannen: { plannen: [eenPlan('zorg', { nood: 'eerste' }), eenPlan('zorg', { nood: 'tweede' })] },
  });
  const { gemeenten, doelgroepen } = maakOverzicht(dossier);
  expect([gemeenten[0]?.voorbehoudenOuderen, gemeenten[0]?.voorbehouden]).toEqual([3, 7]);
  expect(doelgroepen.map(({ plan }) => plan?.nood ?? null)).toEqual([null, 'eerste']);
});

test('a gemeente that stands twice counts once, with its first figures', () => {
  const overzicht = maakOverzicht(
    eenDossier({ gemeenten: { gemeenten: [eenGemeente(BERLARE, 401), eenGemeente(BERLARE, 9)] } }),
  );
  expect(overzicht.gemeenten.map(({ nis, woningen }) => [nis, woningen])).toEqual([[BERLARE, 401]]);
});

test.each([
  { strenger: 'gelijk', stappen: [15] },
  { strenger: 'per-gemeente', stappen: [8] },
  { strenger: 'geen', stappen: [] },
] as const)('the steps that hold in a gemeente, strenger: $strenger', ({ strenger, stappen }) => {
  const dossier = eenDossier(
    {
      gemeenten: { gemeenten: [eenGemeente(BERLARE)] },
      woonbinding: { strenger, stappen: [{ jaren: 15, periode: 20 }] },
    },
    { [BERLARE]: { woonbinding: { strenger: 'ja', stappen: [{ jaren: 8, periode: 10 }] } } },
  );
  expect(maakOverzicht(dossier).gemeenten[0]?.stappen.map(({ jaren }) => jaren)).toEqual(stappen);
});
