import { describe, expect, test } from 'vitest';
import { toewijzingsraad } from '../../../app/domain/reglement/toewijzingsraad.ts';
import { woonbinding } from '../../../app/domain/reglement/woonbinding.ts';
import { vragenVan } from '../../../app/domain/vragen/index.ts';
import { vragenToewijzingsraad } from '../../../app/domain/vragen/toewijzingsraad.ts';
import { standVan } from '../../../app/domain/vragen/volledig.ts';
import { vraagcontext } from '../../../app/domain/vragen/vraagcontext.ts';
import { vragenWoonbinding } from '../../../app/domain/vragen/woonbinding.ts';
import { leesDemo } from '../../demo/lees.ts';
import { BERLARE, BUGGENHOUT, eenDoelgroep, eenDossier } from '../hulp/eenDossier.ts';
import { CONTEXT } from './context.ts';
import { ADRESSEN, adressenVan, inhoudVan, leegHoofdstuk } from './hoofdstukken.ts';

const leeg = woonbinding.parse({});
const stap = { jaren: 8, periode: 10 };
const dag = (gemeente: string) => ({ gemeente, datum: '2026-03-01' });

describe('2.1 Langdurige woonbinding', () => {
  test.each<[string, object, string, string[]]>([
    ['nothing filled in', {}, 'niet-begonnen', ['strenger', 'metGebied']],
    ['both choices are no', { strenger: 'geen', metGebied: false }, 'volledig', []],
    ['no is an answer, open is not', { strenger: 'geen' }, 'bezig', ['metGebied']],
    ['a strengere woonbinding without a step', { strenger: 'gelijk', metGebied: false }, 'bezig', ['stappen']],
    [
      'a step without its period',
      { strenger: 'gelijk', metGebied: false, stappen: [{ jaren: 8 }] },
      'bezig',
      ['stappen.0.periode'],
    ],
    ['a whole step', { strenger: 'gelijk', metGebied: false, stappen: [stap] }, 'volledig', []],
    ['steps that are hidden do not count', { strenger: 'geen', metGebied: false, stappen: [{}] }, 'volledig', []],
    [
      'consensus of one of two gemeenten',
      { strenger: 'geen', metGebied: true, consensus: [dag(BUGGENHOUT)] },
      'bezig',
      ['consensus.1.datum'],
    ],
    [
      'consensus of both',
      { strenger: 'geen', metGebied: true, consensus: [dag(BUGGENHOUT), dag(BERLARE)] },
      'volledig',
      [],
    ],
  ])('%s', (_, inhoud, stand, open) => {
    const uit = standVan(vragenWoonbinding, woonbinding.parse(inhoud), leeg, CONTEXT);
    expect([uit.stand, uit.open.map(({ pad }) => pad)]).toEqual([stand, open]);
  });

  test('an open question in a row says which row', () => {
    const inhoud = woonbinding.parse({ strenger: 'geen', metGebied: true });
    const { open } = standVan(vragenWoonbinding, inhoud, leeg, CONTEXT);
    expect(open.map(({ label }) => label)).toEqual([
      'Datum van het akkoord (Berlare)',
      'Datum van het akkoord (Buggenhout)',
    ]);
  });
});

test('blanks are no answer', () => {
  const { open } = standVan(
    vragenToewijzingsraad,
    toewijzingsraad.parse({ voorzitter: { functie: '  ' } }),
    toewijzingsraad.parse({}),
    CONTEXT,
  );
  expect(open.map(({ pad }) => pad)).toContain('voorzitter.functie');
});

test.each(ADRESSEN)('an empty chapter is not begun: $hoofdstuk', (adres) => {
  const inhoud = leegHoofdstuk(adres);
  expect(standVan(vragenVan(adres, null), inhoud, structuredClone(inhoud), CONTEXT).stand).toBe('niet-begonnen');
});

test('the chapters of the improved demo dossier are complete or not begun', () => {
  const dossier = leesDemo('stek92-verbeterd');
  const bezig = adressenVan(dossier).flatMap((adres) => {
    const context = vraagcontext(dossier, adres);
    const { stand, open } = standVan(vragenVan(adres, null), inhoudVan(dossier, adres), leegHoofdstuk(adres), context);
    return stand === 'bezig' ? open.map(({ pad }) => `${adres.gemeente ?? 'gebied'}/${adres.hoofdstuk}/${pad}`) : [];
  });
  expect(bezig).toEqual([]);
});

test.each([
  ['op-de-lijst', []],
  ['niet-op-de-lijst', ['plannen.0.problemen', 'plannen.0.nood', 'plannen.0.maatregelen']],
] as const)('what a plan must hold for a doelgroep that stands %s', (keuze, open) => {
  const dossier = eenDossier({
    doelgroepen: { doelgroepen: [eenDoelgroep({ lijst: { keuze, item: '', motivering: '' } })] },
    doelgroepenplannen: { plannen: [{ doelgroep: 'zorg', begeleiding: { nodig: false } }] },
  });
  const adres = { hoofdstuk: 'doelgroepenplannen', gemeente: null } as const;
  const uit = standVan(
    vragenVan(adres, null),
    inhoudVan(dossier, adres),
    leegHoofdstuk(adres),
    vraagcontext(dossier, adres),
  );
  expect(uit.open.map(({ pad }) => pad)).toEqual(open);
});
