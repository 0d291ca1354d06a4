import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { doelgroepen } from '../../../app/domain/reglement/doelgroepen.ts';
import { leesHoofdstuk } from '../../../app/domain/reglement/leesHoofdstuk.ts';
import { woonbinding } from '../../../app/domain/reglement/woonbinding.ts';
import { vragenDoelgroepen } from '../../../app/domain/vragen/doelgroepen.ts';
import { vragenVan } from '../../../app/domain/vragen/index.ts';
import { metWaarde } from '../../../app/domain/vragen/rij.ts';
import { voegSamen } from '../../../app/domain/vragen/voegSamen.ts';
import { vragenWoonbinding } from '../../../app/domain/vragen/woonbinding.ts';
import { eenDoelgroep } from '../hulp/eenDossier.ts';
import { CONTEXT } from './context.ts';
import { ADRESSEN, leegHoofdstuk, naamVan } from './hoofdstukken.ts';
import { hoofdstuk } from './willekeurig.ts';

const BASIS = woonbinding.parse({ strenger: 'gelijk', stappen: [{ jaren: 8, periode: 10 }], motivering: 'basis' });
const met = (pad: string, waarde: unknown, in_: unknown = BASIS) => metWaarde(in_, pad, waarde);
const samen = (mijn: unknown, hun: unknown, keuzes: Record<string, 'mijn' | 'hun'> = {}) =>
  voegSamen(vragenWoonbinding, BASIS, mijn, hun, keuzes, CONTEXT);

describe('one answer', () => {
  test('what only one of both changed goes in', () => {
    const { inhoud, botsingen, open } = samen(met('motivering', 'mijn'), met('stappen.0.jaren', 9));
    expect(inhoud).toEqual(met('motivering', 'mijn', met('stappen.0.jaren', 9)));
    expect([botsingen, open]).toEqual([[], []]);
  });

  test('the same change of both is no botsing', () => {
    expect(samen(met('motivering', 'x'), met('motivering', 'x'))).toEqual({
      inhoud: met('motivering', 'x'),
      botsingen: [],
      open: [],
    });
  });

  test.each([
    [{}, 'mijn', ['motivering']],
    [{ motivering: 'mijn' } as const, 'mijn', []],
    [{ motivering: 'hun' } as const, 'hun', []],
  ])('what both changed needs a choice: %j', (keuzes, blijft, open) => {
    const uit = samen(met('motivering', 'mijn'), met('motivering', 'hun'), keuzes);
    expect(uit.botsingen).toEqual([
      expect.objectContaining({ pad: 'motivering', basis: 'basis', mijn: 'mijn', hun: 'hun' }),
    ]);
    expect([uit.inhoud, uit.open]).toEqual([met('motivering', blijft), open]);
  });

  test('steps have no name, so adding one on one side and changing one on the other is a botsing of the list', () => {
    const extra = { jaren: 6, periode: 10, ononderbroken: true, factor: 'gemeente' };
    const uit = samen(met('stappen', [...BASIS.stappen, extra]), met('stappen.0.jaren', 9), { stappen: 'hun' });
    expect(uit.botsingen.map(({ pad }) => pad)).toEqual(['stappen']);
    expect(uit.inhoud).toEqual(met('stappen.0.jaren', 9));
  });
});

const groepen = (...rijen: (string | { sleutel: string; naam: string })[]) =>
  doelgroepen.parse({
    doelgroepen: rijen.map((rij) =>
      eenDoelgroep(typeof rij === 'string' ? { sleutel: rij } : { ...rij, korteNaam: rij.sleutel }),
    ),
  });
const namen = (inhoud: unknown) =>
  (inhoud as ReturnType<typeof groepen>).doelgroepen.map(({ sleutel, naam }) =>
    naam === '' ? sleutel : `${sleutel}=${naam}`,
  );
const lijst = (basis: unknown, mijn: unknown, hun: unknown, keuzes: Record<string, 'mijn' | 'hun'> = {}) =>
  voegSamen(vragenDoelgroepen, basis, mijn, hun, keuzes, CONTEXT);

describe('a list of doelgroepen', () => {
  test.each([
    ['both add one', groepen('a'), groepen('a', 'm'), groepen('a', 'h'), ['a', 'm', 'h']],
    ['I remove, they add', groepen('a', 'b'), groepen('b'), groepen('a', 'b', 'h'), ['b', 'h']],
    ['I move, they add in between', groepen('a', 'b'), groepen('b', 'a'), groepen('a', 'h', 'b'), ['b', 'a', 'h']],
    ['they move', groepen('a', 'b'), groepen('a', 'b'), groepen('b', 'a'), ['b', 'a']],
    ['both remove', groepen('a', 'b'), groepen('b'), groepen('b'), ['b']],
    [
      'I change the one that they move',
      groepen('a', 'b'),
      groepen({ sleutel: 'a', naam: 'x' }, 'b'),
      groepen('b', 'a'),
      ['b', 'a=x'],
    ],
  ])('%s', (_, basis, mijn, hun, verwacht) => {
    const uit = lijst(basis, mijn, hun);
    expect(namen(uit.inhoud)).toEqual(verwacht);
    expect(uit.botsingen).toEqual([]);
  });

  test('both add another one under the same key: both stay, mine under a new key', () => {
    const uit = lijst(
      groepen(),
      groepen({ sleutel: 'doelgroep-1', naam: 'mijn' }),
      groepen({ sleutel: 'doelgroep-1', naam: 'hun' }),
    );
    expect(namen(uit.inhoud)).toEqual(['doelgroep-1=hun', 'doelgroep-1-2=mijn']);
  });

  test.each([
    ['hun', ['a=x']],
    ['mijn', []],
  ] as const)('I remove what they changed; the choice is %s', (keuze, verwacht) => {
    const uit = lijst(groepen('a'), groepen(), groepen({ sleutel: 'a', naam: 'x' }), { 'doelgroepen.a': keuze });
    expect(uit.botsingen.map(({ pad, mijn, hun }) => [pad, mijn, hun])).toEqual([
      ['doelgroepen.a', 'verwijderd, met alles wat er stond:', 'gewijzigd'],
    ]);
    expect(namen(uit.inhoud)).toEqual(verwacht);
    expect(uit.open).toEqual([]);
  });
});

describe.each(ADRESSEN.map((adres) => ({ naam: naamVan(adres), adres })))('$naam', ({ adres }) => {
  const vragen = vragenVan(adres, null);
  const waarde = hoofdstuk(vragen, leegHoofdstuk(adres), CONTEXT);

  test('what nobody else changed is mine, what I did not change is theirs, and the outcome can be saved', () => {
    fc.assert(
      fc.property(waarde, waarde, waarde, fc.constantFrom('mijn', 'hun'), (basis, een, ander, keuze) => {
        expect(voegSamen(vragen, basis, een, basis, {}, CONTEXT)).toEqual({ inhoud: een, botsingen: [], open: [] });
        expect(voegSamen(vragen, basis, basis, ander, {}, CONTEXT)).toEqual({ inhoud: ander, botsingen: [], open: [] });
        const { botsingen } = voegSamen(vragen, basis, een, ander, {}, CONTEXT);
        const keuzes = Object.fromEntries(botsingen.map(({ pad }) => [pad, keuze]));
        const uit = voegSamen(vragen, basis, een, ander, keuzes, CONTEXT);
        expect(uit.open).toEqual([]);
        expect(leesHoofdstuk(adres, uit.inhoud)).toMatchObject({ ok: true });
      }),
      { numRuns: 25 },
    );
  });
});

describe('both versions of a row or a list, field by field', () => {
  const van = (velden: Record<string, unknown>) => doelgroepen.parse({ doelgroepen: [eenDoelgroep(velden)] });
  const leeg = doelgroepen.parse({});

  test.each([
    ['I changed what they removed', van({ naam: 'Nieuw' }), leeg, 'mijn', 'hun'],
    ['they changed what I removed', leeg, van({ naam: 'Nieuw' }), 'hun', 'mijn'],
  ] as const)('%s', (_geval, mijn, hun, gewijzigd, weg) => {
    const { botsingen } = voegSamen(vragenDoelgroepen, van({ naam: 'Oud' }), mijn, hun, {}, CONTEXT);
    const naam = (kant: 'mijn' | 'hun') => botsingen[0]?.perVeld?.[kant].find(({ pad }) => pad.endsWith('.naam'));
    expect(naam(gewijzigd)).toMatchObject({ oud: 'Oud', nieuw: 'Nieuw' });
    expect(naam(weg)).toMatchObject({ oud: 'Oud', nieuw: 'Oud' });
  });

  test('of steps, which have no name, every answer of both', () => {
    const extra = { jaren: 6, periode: 10, ononderbroken: true, factor: 'gemeente' };
    const { botsingen } = samen(met('stappen', [...BASIS.stappen, extra]), met('stappen.0.jaren', 9));
    expect(botsingen[0]?.perVeld?.mijn.find(({ pad }) => pad === 'stappen.1.jaren')?.nieuw).toMatch(/^6\b/);
    expect(botsingen[0]?.perVeld?.hun.find(({ pad }) => pad === 'stappen.0.jaren')).toMatchObject({
      oud: expect.stringMatching(/^8\b/),
      nieuw: expect.stringMatching(/^9\b/),
    });
  });
});
