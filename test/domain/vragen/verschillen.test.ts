import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { doelgroepen } from '../../../app/domain/reglement/doelgroepen.ts';
import { woonbinding } from '../../../app/domain/reglement/woonbinding.ts';
import { antwoordenVan } from '../../../app/domain/vragen/antwoorden.ts';
import { vragenDoelgroepen } from '../../../app/domain/vragen/doelgroepen.ts';
import { vragenVan } from '../../../app/domain/vragen/index.ts';
import { verschillen } from '../../../app/domain/vragen/verschillen.ts';
import { vragenWoonbinding } from '../../../app/domain/vragen/woonbinding.ts';
import { aantallen, BERLARE, BUGGENHOUT, eenDoelgroep } from '../hulp/eenDossier.ts';
import { CONTEXT } from './context.ts';
import { ADRESSEN, leegHoofdstuk } from './hoofdstukken.ts';
import { hoofdstuk } from './willekeurig.ts';

const BINDING = woonbinding.parse({
  strenger: 'gelijk',
  stappen: [{ jaren: 15, periode: 20, ononderbroken: true }],
  metGebied: true,
  consensus: [{ gemeente: BERLARE, datum: '2026-03-01' }],
});

describe('answers in words', () => {
  test('numbers, choices, days and names of rows', () => {
    const regels = antwoordenVan(vragenWoonbinding, BINDING, CONTEXT);
    const opPad = new Map(regels.map(({ pad, antwoord, groep }) => [pad, [antwoord, groep]]));
    expect(opPad.get('strenger')).toEqual(['Ja, dezelfde in alle gemeenten', 'Strengere woonbinding met de gemeente']);
    expect(opPad.get('stappen.0.jaren')?.[0]).toBe('15 jaar');
    expect(opPad.get('stappen.0.ononderbroken')?.[0]).toBe('ja');
    expect(opPad.get('metGebied')?.[0]).toBe('ja');
    expect(opPad.get('consensus.0.datum')).toEqual([
      '1 maart 2026',
      'Langdurige woonbinding met het werkingsgebied, Akkoord van elke gemeente, Berlare',
    ]);
    expect(opPad.get('motivering')?.[0]).toBe('niet ingevuld');
  });

  test('what the choices hide is not among them', () => {
    const zonder = woonbinding.parse({ ...BINDING, strenger: 'geen', metGebied: false });
    const paden = antwoordenVan(vragenWoonbinding, zonder, CONTEXT).map(({ pad }) => pad);
    expect(paden).toEqual(['strenger', 'motivering', 'metGebied']);
  });
});

const groepen = (...sleutels: string[]) =>
  doelgroepen.parse({
    doelgroepen: sleutels.map((sleutel) => eenDoelgroep({ sleutel, aantallen: aantallen({ [BERLARE]: 2 }) })),
  });
const kort = (oud: unknown, nieuw: unknown) =>
  verschillen(vragenDoelgroepen, oud, nieuw, CONTEXT).map(({ pad, oud, nieuw }) => `${pad}: ${oud} > ${nieuw}`);

describe('differences', () => {
  test('one answer', () => {
    const nieuw = woonbinding.parse({ ...BINDING, stappen: [{ jaren: 12, periode: 20, ononderbroken: true }] });
    expect(verschillen(vragenWoonbinding, BINDING, nieuw, CONTEXT)).toEqual([
      {
        pad: 'stappen.0.jaren',
        label: 'Hoeveel jaar moet iemand in de gemeente wonen of gewoond hebben?',
        groep: 'Strengere woonbinding met de gemeente, Stappen van de strengere woonbinding, stap 1',
        oud: '15 jaar',
        nieuw: '12 jaar',
      },
    ]);
  });

  test('items that are moved are a difference of order only', () => {
    expect(kort(groepen('a', 'b', 'c'), groepen('b', 'a', 'c'))).toEqual(['doelgroepen: a, b, c > b, a, c']);
  });

  test('an item that is removed in front does not make the others differ', () => {
    const weg = kort(groepen('a', 'b'), groepen('b'));
    expect(weg).toContain('doelgroepen.0.korteNaam: a > niet ingevuld');
    expect(weg.filter((regel) => regel.includes(': b >') || regel.includes('> b'))).toEqual([]);
  });

  test('a row of a gemeente is matched by its gemeente', () => {
    const met = (rijen: Record<string, number>) =>
      doelgroepen.parse({ doelgroepen: [eenDoelgroep({ aantallen: aantallen(rijen) })] });
    expect(kort(met({ [BUGGENHOUT]: 5 }), met({ [BERLARE]: 2, [BUGGENHOUT]: 6 }))).toEqual([
      'doelgroepen.0.aantallen.0.gemeente: niet ingevuld > Berlare',
      'doelgroepen.0.aantallen.0.aantal: niet ingevuld > 2',
      'doelgroepen.0.aantallen.1.aantal: 5 > 6',
    ]);
  });

  test.each(ADRESSEN)('a chapter does not differ from itself: $hoofdstuk', (adres) => {
    const vragen = vragenVan(adres, null);
    const context = { ...CONTEXT, deel2: adres.gemeente !== null, gemeente: adres.gemeente };
    fc.assert(
      fc.property(hoofdstuk(vragen, leegHoofdstuk(adres), context), (inhoud) => {
        expect(verschillen(vragen, inhoud, structuredClone(inhoud), context)).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });
});
