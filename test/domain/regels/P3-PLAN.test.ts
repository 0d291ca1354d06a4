import { describe, expect, test } from 'vitest';
import { p3Plan } from '../../../app/domain/regels/P3-PLAN.ts';
import { bevindingenVan, plaatsenVan, zinnenVan } from '../hulp/bevindingen.ts';
import {
  BERLARE,
  type Doelgroepblad,
  eenDoelgroep,
  eenDossier,
  eenGemeente,
  eenPlan,
  type Planblad,
} from '../hulp/eenDossier.ts';

const buiten = { keuze: 'niet-op-de-lijst', motivering: 'De lijst noemt ze niet.' } as const;
const dossier = (doelgroep: Partial<Doelgroepblad>, plan: Planblad | null) =>
  eenDossier({
    doelgroepen: { doelgroepen: [eenDoelgroep({ beschrijving: 'Wie zorg nodig heeft.', ...doelgroep })] },
    doelgroepenplannen: { plannen: plan === null ? [] : [plan] },
  });

describe('off the list', () => {
  test.each([
    { geval: 'a complete plan', beschrijving: 'Wie zorg nodig heeft.', plan: eenPlan(), ontbreekt: null },
    {
      geval: 'no figures on candidates, which are given only where they exist',
      beschrijving: 'x',
      plan: eenPlan('zorg', { cijfers: '' }),
      ontbreekt: null,
    },
    { geval: 'described by its background', beschrijving: '', plan: eenPlan(), ontbreekt: null },
    { geval: 'no description', beschrijving: ' ', plan: eenPlan('zorg', { situering: '' }), ontbreekt: 'beschrijving' },
    {
      geval: 'no specific problems',
      beschrijving: 'x',
      plan: eenPlan('zorg', { problemen: '' }),
      ontbreekt: 'specifieke problemen',
    },
    {
      geval: 'no measures',
      beschrijving: 'x',
      plan: eenPlan('zorg', { maatregelen: '\n' }),
      ontbreekt: 'flankerende maatregelen',
    },
    {
      geval: 'a need without figures',
      beschrijving: 'x',
      plan: eenPlan('zorg', { nood: 'Er wachten er veel.' }),
      ontbreekt: 'lokale nood met cijfers',
    },
    {
      geval: 'a need with its figures beside it',
      beschrijving: 'x',
      plan: eenPlan('zorg', { nood: 'Velen.', cijfers: '40 gezinnen.' }),
      ontbreekt: null,
    },
    {
      geval: 'a need with the number of candidates',
      beschrijving: 'x',
      plan: eenPlan('zorg', { nood: 'Velen.', kandidaten: { aantal: 40 } }),
      ontbreekt: null,
    },
    {
      geval: 'figures without a need',
      beschrijving: 'x',
      plan: eenPlan('zorg', { nood: '', cijfers: '40' }),
      ontbreekt: 'lokale nood met cijfers',
    },
    {
      geval: 'no plan',
      beschrijving: 'x',
      plan: null,
      ontbreekt: 'specifieke problemen, flankerende maatregelen en lokale nood met cijfers',
    },
    {
      geval: 'a plan of another doelgroep',
      beschrijving: 'x',
      plan: eenPlan('andere'),
      ontbreekt: 'specifieke problemen, flankerende maatregelen en lokale nood met cijfers',
    },
  ])('$geval', ({ beschrijving, plan, ontbreekt }) => {
    expect(zinnenVan(p3Plan, dossier({ beschrijving, lijst: buiten }, plan))).toEqual(
      ontbreekt === null
        ? []
        : [
            `De doelgroep “zorg” staat niet op de lijst en heeft een volledig doelgroepenplan nodig; er ontbreekt: ${ontbreekt}.`,
          ],
    );
  });

  test('the finding stands in the plan of its gemeente', () => {
    const blad = { doelgroepen: { doelgroepen: [eenDoelgroep({ lijst: buiten })] } };
    const deel2 = eenDossier({ gemeenten: { gemeenten: [eenGemeente(BERLARE)] } }, { [BERLARE]: blad });
    expect(plaatsenVan(p3Plan, deel2)).toEqual([`gemeente/${BERLARE}/doelgroepenplannen/zorg`]);
  });
});

describe('the place on the list', () => {
  test.each([
    { geval: 'an item of the list needs no plan', lijst: { keuze: 'op-de-lijst', item: 'beperking' }, gegeven: null },
    { geval: 'not chosen yet', lijst: { keuze: null }, gegeven: 'is nog niet gekozen of ze op de lijst staat' },
    {
      geval: 'on the list, no item',
      lijst: { keuze: 'op-de-lijst', item: '' },
      gegeven: 'is geen item van de lijst gekozen',
    },
    {
      geval: 'an item that the list does not have',
      lijst: { keuze: 'op-de-lijst', item: 'studenten' },
      gegeven: 'is het onbekende item “studenten” gekozen',
    },
  ] as const)('$geval', ({ lijst, gegeven }) => {
    const bevindingen = bevindingenVan(p3Plan, dossier({ lijst }, null));
    expect(bevindingen).toHaveLength(gegeven === null ? 0 : 1);
    if (gegeven === null) return;
    expect(bevindingen[0]?.tekst).toContain(`Voor “zorg” ${gegeven};`);
    expect(bevindingen[0]?.herstel).toContain('Kies het nummer van de lijst');
  });
});
