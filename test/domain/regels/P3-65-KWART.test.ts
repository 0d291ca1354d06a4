import { expect, test } from 'vitest';
import { p365Kwart } from '../../../app/domain/regels/P3-65-KWART.ts';
import { bevindingenVan } from '../hulp/bevindingen.ts';
import {
  aantallen,
  BERLARE,
  eenDoelgroep,
  eenDoelgroepOuderen,
  eenDossier,
  eenGemeente,
  eenPlan,
} from '../hulp/eenDossier.ts';

const ouderen = (aantal: number, sleutel = 'ouderen') =>
  eenDoelgroepOuderen({ sleutel, beschrijving: 'Vanaf 65 jaar.', aantallen: aantallen({ [BERLARE]: aantal }) });

test.each([
  { geval: 'exactly a quarter', woningen: 400, doelgroepen: [ouderen(100)], plannen: [], niveau: null },
  { geval: '402 leaves 100', woningen: 402, doelgroepen: [ouderen(101)], plannen: [], niveau: 'blokkeert' },
  {
    geval: 'above, with a complete plan',
    woningen: 400,
    doelgroepen: [ouderen(101)],
    plannen: [eenPlan('ouderen')],
    niveau: 'adviseert',
  },
  {
    geval: 'two doelgroepen of ouderen count together',
    woningen: 400,
    doelgroepen: [ouderen(60), ouderen(41, 'vanaf-75')],
    plannen: [eenPlan('ouderen'), eenPlan('vanaf-75', { problemen: ' ' })],
    niveau: 'blokkeert',
  },
  {
    geval: 'another doelgroep does not count',
    woningen: 400,
    doelgroepen: [eenDoelgroep({ aantallen: aantallen({ [BERLARE]: 101 }) })],
    plannen: [],
    niveau: null,
  },
  {
    geval: 'a missing number of dwellings is the business of P3-NOEMER',
    woningen: null,
    doelgroepen: [ouderen(101)],
    plannen: [],
    niveau: null,
  },
])('P3-65-KWART: $geval', ({ woningen, doelgroepen, plannen, niveau }) => {
  const dossier = eenDossier({
    gemeenten: { gemeenten: [eenGemeente(BERLARE, woningen)] },
    doelgroepen: { doelgroepen },
    doelgroepenplannen: { plannen },
  });
  expect(bevindingenVan(p365Kwart, dossier).map((bevinding) => bevinding.niveau)).toEqual(
    niveau === null ? [] : [niveau],
  );
});

test('the sentence names the quarter', () => {
  const dossier = eenDossier({
    gemeenten: { gemeenten: [eenGemeente(BERLARE, 402)] },
    doelgroepen: { doelgroepen: [ouderen(101)] },
    doelgroepenplannen: { plannen: [eenPlan('ouderen')] },
  });
  expect(bevindingenVan(p365Kwart, dossier)[0]?.tekst).toBe(
    'Berlare houdt 101 van 402 sociale huurwoningen voor ouderen; boven 100 (een kwart) geldt de vereenvoudigde procedure niet; het uitgebreide doelgroepenplan is ingevuld.',
  );
});
