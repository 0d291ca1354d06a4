import { expect, test } from 'vitest';
import { BRONNEN } from '../../../app/domain/recht/bronnen.ts';
import { begripMet, begrippenOp } from '../../../app/domain/vragen/begrippen.ts';

/** The terms that a user meets. */
const GEVRAAGD =
  'woonbinding strengere-woonbinding langdurige-woonbinding werkingsgebied deelwerkingsgebied pijler-1 pijler-2 pijler-3 pijler-4 ' +
  'specifieke-doelgroep voorbehouden bij-voorrang gelabeld aantal-per-jaar plafond uitweg cascade terugval doelgroepenplan ' +
  'lijst-artikel-6-27 flankerende-maatregel begeleiding rationele-bezetting mantelzorg toewijzingsraad consensus bestuursorgaan ' +
  'toezichthouder vernietigingstoezicht peildatum verhuurder kleine-woningen een-derde een-kwart proportionaliteit ' +
  'hoofddoelgroep subdoelgroep raming aanmelder dwingende-reden vrijwillige-mutatie buiten-sociaal-stelsel ondersteunende-functie';

test.each(GEVRAAGD.split(' '))('%s is explained', (sleutel) => {
  expect(begripMet(sleutel, null)?.sleutel).toBe(sleutel);
});

test('every term stands there once, with two or three whole sentences and a source', () => {
  for (const veld of ['sleutel', 'begrip'] as const) {
    expect(new Set(begrippenOp(null).map((begrip) => begrip[veld])).size).toBe(begrippenOp(null).length);
  }
  for (const { begrip, uitleg, bron } of begrippenOp(null)) {
    const zinnen = uitleg.split(/(?<=[.?!])\s+(?=\p{Lu})/u);
    expect([begrip, zinnen.length >= 1 && zinnen.length <= 4, /[.?!]$/.test(uitleg)]).toEqual([begrip, true, true]);
    expect(Object.keys(BRONNEN)).toContain(bron);
  }
});

test('the terms stand in the order of the alphabet', () => {
  const namen = begrippenOp(null).map(({ begrip }) => begrip.toLowerCase());
  expect(namen).toEqual(namen.toSorted());
});
