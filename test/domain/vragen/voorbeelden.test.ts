import { describe, expect, test } from 'vitest';
import { maakOverzicht } from '../../../app/domain/cijfers/overzicht.ts';
import { toets } from '../../../app/domain/regels/index.ts';
import { doelgroepen } from '../../../app/domain/reglement/doelgroepen.ts';
import { doelgroepenplannen } from '../../../app/domain/reglement/doelgroepenplan.ts';
import { vragenVan } from '../../../app/domain/vragen/index.ts';
import { leegPlan, legeDoelgroep } from '../../../app/domain/vragen/nieuweDoelgroep.ts';
import { uitVoorbeeld, voorbeelddoelgroepenOp } from '../../../app/domain/vragen/voorbeelddoelgroepen.ts';
import { gepubliceerdeVensters, teksten, vensters, vingerafdruk } from '../../demo/vensters.ts';
import { eenDossier } from '../hulp/eenDossier.ts';
import { ADRESSEN } from './hoofdstukken.ts';
import { loopVragen } from './loopVragen.ts';

test('an empty doelgroep and plan are what the schema makes of nothing', () => {
  expect(doelgroepen.parse({ doelgroepen: [{ sleutel: 'a' }] }).doelgroepen).toEqual([legeDoelgroep('a')]);
  expect(doelgroepenplannen.parse({ plannen: [{ doelgroep: 'a' }] }).plannen).toEqual([leegPlan('a')]);
});

test('a doelgroep taken over twice gets a key of its own, with its plan', () => {
  const [voorbeeld] = voorbeelddoelgroepenOp(null);
  if (!voorbeeld) throw new Error('Geen voorbeelden.');
  const eerste = uitVoorbeeld(voorbeeld, []);
  const tweede = uitVoorbeeld(voorbeeld, [eerste.doelgroep]);
  expect([eerste.doelgroep.sleutel, tweede.doelgroep.sleutel]).toEqual(['ouderen', 'ouderen-2']);
  expect(tweede.plan.doelgroep).toBe('ouderen-2');
});

describe.each(voorbeelddoelgroepenOp(null))('$titel', (voorbeeld) => {
  const { doelgroep, plan } = uitVoorbeeld(voorbeeld, []);

  test('fits the schema, holds no numbers of dwellings, and no rule finds fault with its words', () => {
    const dossier = eenDossier({ doelgroepen: { doelgroepen: [doelgroep] }, doelgroepenplannen: { plannen: [plan] } });
    expect([doelgroep.aantallen, doelgroep.woningen, doelgroep.plafond, plan.kandidaten.aantal]).toEqual([
      [],
      [],
      null,
      null,
    ]);
    const mis = toets(maakOverzicht(dossier)).filter(({ id }) =>
      ['P3-BEGELEIDING', 'P3-65-LEEFTIJD', 'P3-TERUGVAL', 'WB-VREEMD', 'TR-LEEFBAARHEID'].includes(id),
    );
    expect(mis).toEqual([]);
  });
});

test('no eight words in a row of examples, labels and help are those of the published text', () => {
  const gepubliceerd = gepubliceerdeVensters();
  const vragen = ADRESSEN.flatMap((adres) =>
    [...loopVragen(vragenVan(adres, null))].flatMap(({ vraag }) => [
      vraag.label,
      vraag.hint ?? '',
      vraag.waarom ?? '',
      ...('voorbeelden' in vraag ? (vraag.voorbeelden ?? []).map(({ tekst }) => tekst) : []),
    ]),
  );
  const alle = [...vragen, ...teksten(voorbeelddoelgroepenOp(null))];
  expect(alle.flatMap(vensters).filter((venster) => gepubliceerd.has(vingerafdruk(venster)))).toEqual([]);
});

test('every example has a title and ends as a sentence', () => {
  const lange = ADRESSEN.flatMap((adres) => [...loopVragen(vragenVan(adres, null))]);
  const voorbeelden = lange.flatMap(({ vraag }) => (vraag.soort === 'lang' ? (vraag.voorbeelden ?? []) : []));
  expect(voorbeelden.length).toBeGreaterThan(60);
  for (const { titel, tekst } of voorbeelden) {
    expect([titel, titel.trim() !== '', /[.…]$/.test(tekst)]).toEqual([titel, true, true]);
  }
});
