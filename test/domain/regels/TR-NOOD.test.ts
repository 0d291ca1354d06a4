import { describe, expect, test } from 'vitest';
import { trNood } from '../../../app/domain/regels/TR-NOOD.ts';
import { plaatsenVan, zinnenVan } from '../hulp/bevindingen.ts';
import {
  BERLARE,
  BUGGENHOUT,
  eenDoelgroep,
  eenDoelgroepOuderen,
  eenDossier,
  eenGemeente,
  eenPlan,
} from '../hulp/eenDossier.ts';

const zonderCijfers = { nood: 'Velen wachten.', cijfers: '' };

describe('figures behind a doelgroep', () => {
  test.each([
    { geval: 'figures in the need', doelgroep: eenDoelgroep(), plan: eenPlan(), vanaf65: null, gevonden: 0 },
    {
      geval: 'figures beside it',
      doelgroep: eenDoelgroep(),
      plan: eenPlan('zorg', { nood: '', cijfers: '40 gezinnen' }),
      vanaf65: null,
      gevonden: 0,
    },
    {
      geval: 'the number of candidates',
      doelgroep: eenDoelgroep(),
      plan: eenPlan('zorg', { ...zonderCijfers, kandidaten: { aantal: 0 } }),
      vanaf65: null,
      gevonden: 0,
    },
    {
      geval: 'words only',
      doelgroep: eenDoelgroep(),
      plan: eenPlan('zorg', zonderCijfers),
      vanaf65: null,
      gevonden: 1,
    },
    { geval: 'no plan', doelgroep: eenDoelgroep(), plan: null, vanaf65: null, gevonden: 1 },
    {
      geval: 'ouderen by the inhabitants from 65',
      doelgroep: eenDoelgroepOuderen(),
      plan: null,
      vanaf65: 3334,
      gevonden: 0,
    },
    { geval: 'ouderen without any figure', doelgroep: eenDoelgroepOuderen(), plan: null, vanaf65: null, gevonden: 1 },
    {
      geval: 'inhabitants from 65 say nothing of another doelgroep',
      doelgroep: eenDoelgroep(),
      plan: null,
      vanaf65: 3334,
      gevonden: 1,
    },
  ])('$geval', ({ doelgroep, plan, vanaf65, gevonden }) => {
    const dossier = eenDossier({
      gemeenten: { gemeenten: [eenGemeente(BERLARE, null, { inwoners: { vanaf65 } })] },
      doelgroepen: { doelgroepen: [doelgroep] },
      doelgroepenplannen: { plannen: plan === null ? [] : [plan] },
    });
    expect(plaatsenVan(trNood, dossier)).toEqual(
      Array.from({ length: gevonden }, () => `gebied/doelgroepenplannen/${doelgroep.sleutel}/nood`),
    );
  });

  test('ouderen of deel 2 need the figure of their own gemeente', () => {
    const dossier = eenDossier(
      {
        gemeenten: {
          gemeenten: [eenGemeente(BERLARE), eenGemeente(BUGGENHOUT, null, { inwoners: { vanaf65: 3222 } })],
        },
      },
      { [BERLARE]: { doelgroepen: { doelgroepen: [eenDoelgroepOuderen()] } } },
    );
    expect(plaatsenVan(trNood, dossier)).toEqual([`gemeente/${BERLARE}/doelgroepenplannen/ouderen/nood`]);
  });
});

describe('a motivation behind a choice', () => {
  test.each([
    { geval: 'on the list without a motivation', lijst: { keuze: 'op-de-lijst', item: 'beperking' }, gevonden: 1 },
    { geval: 'off the list without a motivation', lijst: { keuze: 'niet-op-de-lijst', motivering: ' ' }, gevonden: 1 },
    {
      geval: 'with a motivation',
      lijst: { keuze: 'op-de-lijst', item: 'beperking', motivering: 'Erkend.' },
      gevonden: 0,
    },
    { geval: 'no choice yet', lijst: {}, gevonden: 0 },
  ] as const)('$geval', ({ lijst, gevonden }) => {
    const dossier = eenDossier({
      doelgroepen: { doelgroepen: [eenDoelgroep({ lijst })] },
      doelgroepenplannen: { plannen: [eenPlan()] },
    });
    expect(plaatsenVan(trNood, dossier)).toEqual(
      Array.from({ length: gevonden }, () => 'gebied/doelgroepen/zorg/lijst.motivering'),
    );
  });

  test.each([
    { lijst: { keuze: 'op-de-lijst' }, zin: 'Waarom “zorg” bij dit item van de lijst hoort, is niet gemotiveerd.' },
    { lijst: { keuze: 'niet-op-de-lijst' }, zin: 'Waarom “zorg” niet op de lijst staat, is niet gemotiveerd.' },
  ] as const)('the sentence for $lijst.keuze', ({ lijst, zin }) => {
    const doelgroepen = { doelgroepen: [eenDoelgroep({ lijst })] };
    expect(zinnenVan(trNood, eenDossier({ doelgroepen, doelgroepenplannen: { plannen: [eenPlan()] } }))).toEqual([zin]);
  });

  test('a strengere woonbinding without one, for all or for a gemeente', () => {
    const gemeenten = { gemeenten: [eenGemeente(BERLARE)] };
    expect(plaatsenVan(trNood, eenDossier({ woonbinding: { strenger: 'gelijk' } }))).toEqual([
      'gebied/woonbinding/motivering',
    ]);
    expect(plaatsenVan(trNood, eenDossier({ woonbinding: { strenger: 'gelijk', motivering: 'Krapte.' } }))).toEqual([]);
    const eigen = eenDossier(
      { gemeenten, woonbinding: { strenger: 'per-gemeente' } },
      { [BERLARE]: { woonbinding: { strenger: 'ja' } } },
    );
    expect(plaatsenVan(trNood, eigen)).toEqual([`gemeente/${BERLARE}/woonbinding/motivering`]);
  });
});
