import { describe, expect, test } from 'vitest';
import { p365Klein } from '../../../app/domain/regels/P3-65-KLEIN.ts';
import { bevindingenVan } from '../hulp/bevindingen.ts';
import {
  aantallen,
  BERLARE,
  BUGGENHOUT,
  type Doelgroepblad,
  eenDoelgroep,
  eenDoelgroepOuderen,
  eenDossier,
  eenGemeente,
  eenPlan,
  type Planblad,
} from '../hulp/eenDossier.ts';

const berlare = (klein: number | null, doelgroepen: Doelgroepblad[], plannen: Planblad[] = []) =>
  eenDossier({
    gemeenten: { gemeenten: [eenGemeente(BERLARE, 900, { kleineWoningen: { aantal: klein, bron: 'eigen telling' } })] },
    doelgroepen: { doelgroepen },
    doelgroepenplannen: { plannen },
  });
const ouderen = (aantal: number, sleutel = 'ouderen') =>
  eenDoelgroepOuderen({ sleutel, beschrijving: 'Vanaf 65 jaar.', aantallen: aantallen({ [BERLARE]: aantal }) });

describe('the cap of one third of the small dwellings', () => {
  test.each([
    { geval: 'exactly a third', klein: 90, doelgroepen: [ouderen(30)], plannen: [], niveau: null },
    { geval: 'above, without a plan', klein: 90, doelgroepen: [ouderen(31)], plannen: [], niveau: 'blokkeert' },
    {
      geval: 'above, with a complete plan',
      klein: 90,
      doelgroepen: [ouderen(31)],
      plannen: [eenPlan('ouderen')],
      niveau: 'adviseert',
    },
    {
      geval: 'above, with a plan without measures',
      klein: 90,
      doelgroepen: [ouderen(31)],
      plannen: [eenPlan('ouderen', { maatregelen: '' })],
      niveau: 'blokkeert',
    },
    {
      geval: 'two doelgroepen of ouderen count together',
      klein: 90,
      doelgroepen: [ouderen(16), ouderen(15, 'vanaf-75')],
      plannen: [eenPlan('ouderen')],
      niveau: 'blokkeert',
    },
    {
      geval: 'another doelgroep does not count',
      klein: 90,
      doelgroepen: [ouderen(30), eenDoelgroep({ aantallen: aantallen({ [BERLARE]: 50 }) })],
      plannen: [],
      niveau: null,
    },
    { geval: 'no small dwellings at all', klein: 0, doelgroepen: [ouderen(1)], plannen: [], niveau: 'blokkeert' },
    { geval: 'the figure is missing', klein: null, doelgroepen: [ouderen(31)], plannen: [], niveau: 'adviseert' },
    {
      geval: 'the figure is missing, but ouderen get nothing',
      klein: null,
      doelgroepen: [ouderen(0)],
      plannen: [],
      niveau: null,
    },
  ])('$geval', ({ klein, doelgroepen, plannen, niveau }) => {
    expect(
      bevindingenVan(p365Klein, berlare(klein, doelgroepen, plannen)).map((bevinding) => bevinding.niveau),
    ).toEqual(niveau === null ? [] : [niveau]);
  });

  test('the sentence says what is given, the limit and what the plan misses', () => {
    const [bevinding] = bevindingenVan(
      p365Klein,
      berlare(90, [ouderen(31)], [eenPlan('ouderen', { nood: '', maatregelen: '' })]),
    );
    expect(bevinding?.tekst).toBe(
      'Berlare houdt 31 van 90 kleine woningen voor ouderen; boven 30 (een derde) is een uitgebreid doelgroepenplan vereist; onvolledig: “ouderen” (flankerende maatregelen en lokale nood met cijfers).',
    );
    expect(bevinding?.cijfers.find(({ naam }) => naam === 'kleine woningen')?.herkomst).toBe('eigen telling');
  });

  test('a complete table by type goes before the separate figure', () => {
    const dossier = berlare(1, [ouderen(30)]);
    const gemeente = dossier.hoofdstukken.gemeenten.gemeenten[0];
    if (gemeente)
      gemeente.perType = { ...gemeente.perType, eengezinswoning: [20, 20, 9, 9, 9], appartement: [20, 20, 10, 9, 9] };
    expect(bevindingenVan(p365Klein, dossier)).toEqual([]);
  });
});

test('what is not divided over gemeenten is held against the gebied', () => {
  const gemeente = (nis: string) => eenGemeente(nis, 900, { kleineWoningen: { aantal: 45 } });
  const gebied = (nietVerdeeld: number) =>
    eenDossier({
      gemeenten: { gebied: { naam: 'Scheldeland' }, gemeenten: [gemeente(BERLARE), gemeente(BUGGENHOUT)] },
      doelgroepen: { doelgroepen: [eenDoelgroepOuderen({ nietVerdeeld })] },
    });
  expect(bevindingenVan(p365Klein, gebied(30))).toEqual([]);
  expect(bevindingenVan(p365Klein, gebied(31))[0]?.tekst).toContain('Scheldeland houdt 31 van 90 kleine woningen');
});
