import { describe, expect, test } from 'vitest';
import {
  BEGIN,
  leesKandidaten,
  MAX_MAANDEN,
  schrijfKandidaten,
  VOORBEELDKANDIDATEN,
} from '../../../app/components/woonbinding/kandidaten.ts';
import { maakLadder } from '../../../app/components/woonbinding/maakLadder.ts';
import { maakWoonbinding } from '../../../app/components/woonbinding/maakWoonbinding.ts';
import { voorrangzin } from '../../../app/components/woonbinding/voorrang.ts';
import { maakOverzicht } from '../../../app/domain/cijfers/overzicht.ts';
import type { Hoofdstukadres } from '../../../app/domain/reglement/leesHoofdstuk.ts';
import {
  BERLARE,
  BUGGENHOUT,
  type DeelVanGemeenteblad,
  eenDossier,
  eenGemeente,
  type Hoofdstukken,
} from '../../domain/hulp/eenDossier.ts';

const GEBIED: Hoofdstukadres = { hoofdstuk: 'woonbinding', gemeente: null };
const stap = (jaren: number | null, periode: number | null, ononderbroken = false) => ({
  jaren,
  periode,
  ononderbroken,
});

const ladder = (
  woonbinding: Hoofdstukken['woonbinding'],
  {
    adres = GEBIED,
    deel2 = {},
    gemeenten = [BERLARE, BUGGENHOUT],
  }: {
    adres?: Hoofdstukadres;
    deel2?: Record<string, DeelVanGemeenteblad>;
    gemeenten?: readonly string[];
  } = {},
) =>
  maakLadder(
    maakWoonbinding(
      maakOverzicht(
        eenDossier(
          {
            gemeenten: { gemeenten: gemeenten.map((nis) => eenGemeente(nis)) },
            ...(woonbinding ? { woonbinding } : {}),
          },
          deel2,
        ),
      ),
      adres,
      new URLSearchParams(),
    ).stof,
  );
const kort = (treden: ReturnType<typeof ladder>) =>
  treden.map(({ sleutel, eis }) => (eis ? `${eis.jaren}/${eis.periode}` : sleutel));

const eigen = (...stappen: ReturnType<typeof stap>[]): DeelVanGemeenteblad => ({
  woonbinding: { strenger: 'ja', stappen },
});

describe('the order of voorrang', () => {
  test.each([
    {
      geval: 'nothing chosen',
      woonbinding: {},
      treden: ['aangepastheid', 'bezetting', '5/10', 'mantelzorg', 'chronologie'],
    },
    {
      geval: 'two steps for all, and the gebied',
      woonbinding: { strenger: 'gelijk' as const, stappen: [stap(15, 20), stap(10, 12)], metGebied: true },
      treden: ['aangepastheid', 'bezetting', '15/20', '10/12', '5/10', '5/10', 'mantelzorg', 'chronologie'],
    },
    {
      geval: 'steps that are kept but not chosen',
      woonbinding: { strenger: 'geen' as const, stappen: [stap(15, 20)] },
      treden: ['aangepastheid', 'bezetting', '5/10', 'mantelzorg', 'chronologie'],
    },
    {
      geval: 'a step that is half filled in',
      woonbinding: { strenger: 'gelijk' as const, stappen: [stap(15, null)] },
      treden: ['aangepastheid', 'bezetting', 'strenger-0', '5/10', 'mantelzorg', 'chronologie'],
    },
  ])('$geval', ({ woonbinding, treden }) => expect(kort(ladder(woonbinding))).toEqual(treden));

  test('one gemeente is its own gebied', () =>
    expect(ladder({ metGebied: true }, { gemeenten: [BERLARE] }).map(({ sleutel }) => sleutel)).not.toContain(
      'gebied',
    ));

  test('gemeenten with the same step share it', () => {
    const treden = ladder(
      { strenger: 'per-gemeente' },
      { deel2: { [BERLARE]: eigen(stap(15, 20)), [BUGGENHOUT]: eigen(stap(15, 20), stap(8, 10)) } },
    );
    expect(treden.map(({ uitleg }) => uitleg)).toContain('15 jaar in 20 jaar (in Berlare en Buggenhout)');
    expect(treden.map(({ uitleg }) => uitleg)).toContain('8 jaar in 10 jaar (in Buggenhout)');
  });

  test('in deel 2 only the steps of that gemeente stand', () => {
    const adres: Hoofdstukadres = { hoofdstuk: 'woonbinding', gemeente: BERLARE };
    const deel2 = { [BERLARE]: eigen(stap(7, 10)), [BUGGENHOUT]: eigen(stap(15, 20)) };
    expect(kort(ladder({ strenger: 'per-gemeente' }, { adres, deel2 }))).toEqual([
      'aangepastheid',
      'bezetting',
      '7/10',
      '5/10',
      'mantelzorg',
      'chronologie',
    ]);
  });
});

const verblijven = (sleutel: string) => VOORBEELDKANDIDATEN.find((een) => een.sleutel === sleutel)?.verblijven ?? [];

describe('who goes first', () => {
  const met = ladder({ strenger: 'gelijk', stappen: [stap(15, 20)] });
  const zonder = ladder({ strenger: 'geen' });
  test.each([
    {
      geval: '15 in 20 with a gap before 5 uninterrupted',
      treden: met,
      a: 'onderbroken',
      b: 'vijf',
      zin: /^Kandidaat A gaat voor op trede 3 .*15 jaar in 20 jaar/,
    },
    {
      geval: 'without the step 5 uninterrupted goes first',
      treden: zonder,
      a: 'onderbroken',
      b: 'vijf',
      zin: /^Kandidaat B gaat voor op trede 3 .*5 jaar ononderbroken in 10 jaar/,
    },
    {
      geval: 'the same steps met',
      treden: met,
      a: 'vijf',
      b: 'weg',
      zin: /^De woonbinding maakt tussen hen geen verschil/,
    },
    { geval: 'none met', treden: met, a: 'pas', b: 'pas', zin: /^Geen van beiden/ },
  ])('$geval', ({ treden, a, b, zin }) => expect(voorrangzin(treden, verblijven(a), verblijven(b))).toMatch(zin));
});

describe('the candidates in the address of the page', () => {
  test('come back as they were written', () => {
    const kandidaten = { a: verblijven('onderbroken'), b: [{ van: 31, tot: 7, waar: 'gebied' as const }] };
    expect(leesKandidaten(schrijfKandidaten(kandidaten))).toEqual(kandidaten);
  });

  test.each([
    { geval: 'nothing', zoek: '', a: BEGIN.a },
    { geval: 'turned round', zoek: 'van-a=12&tot-a=60&waar-a=gemeente', a: [{ van: 60, tot: 12, waar: 'gemeente' }] },
    { geval: 'too far back', zoek: 'van-a=999&tot-a=0', a: [{ van: MAX_MAANDEN, tot: 0, waar: 'gemeente' }] },
    { geval: 'no numbers', zoek: 'van-a=veel&tot-a=-3', a: [] },
    {
      geval: 'one more',
      zoek: 'van-a=60&tot-a=24&erbij=a',
      a: [
        { van: 60, tot: 24, waar: 'gemeente' },
        { van: 12, tot: 0, waar: 'gemeente' },
      ],
    },
    {
      geval: 'the first one gone',
      zoek: 'van-a=60&tot-a=24&van-a=9&tot-a=0&weg=a-0',
      a: [{ van: 9, tot: 0, waar: 'gemeente' }],
    },
  ])('$geval', ({ zoek, a }) => {
    const gelezen = leesKandidaten(new URLSearchParams(zoek));
    expect(gelezen.a).toEqual(a);
    expect(gelezen.b).toEqual(BEGIN.b);
  });
});
