import { describe, expect, test } from 'vitest';
import type { BewaarHoofdstuk, Commando } from '../../../app/domain/procedure/commandos.ts';
import { decide } from '../../../app/domain/procedure/decide.ts';
import { HoofdstukVerouderd } from '../../../app/domain/procedure/fouten.ts';
import { type Dossier, dossierSchema, leegDossier } from '../../../app/domain/reglement/dossier.ts';
import {
  aangemaakt,
  antwoord,
  gebeurtenissenVan,
  hernoemd,
  na,
  slot,
  slotinhoud,
  woonbindingIn,
} from './gebeurtenis.ts';

const bewaarSlot = (evaluatie: string, gezien: number): BewaarHoofdstuk => ({
  soort: 'BewaarHoofdstuk',
  adres: { hoofdstuk: 'slotbepalingen', gemeente: null },
  inhoud: slotinhoud(evaluatie),
  gezien,
});

describe('making a dossier', () => {
  const vol: Dossier = dossierSchema.parse({
    ...leegDossier('Vol'),
    perGemeente: { '44021': { woonbinding: { motivering: 'Gent' } }, '41002': {} },
    antwoorden: [{ regel: 'A', plaats: 'x', reden: 'omdat' }],
    hoofdstukken: { slotbepalingen: { evaluatie: 'jaarlijks' } },
  });

  test.each([
    { geval: 'empty', dossier: leegDossier('Leeg') },
    { geval: 'with a deel 2 and a reason', dossier: vol },
  ])('$geval: its events fold to the same dossier', ({ dossier }) => {
    const gebeurtenissen = gebeurtenissenVan(decide(null, { soort: 'MaakDossier', dossier }));
    expect(na(...gebeurtenissen).dossier).toEqual(dossier);
  });

  test('one that exists cannot be made again', () => {
    expect(decide(na(aangemaakt()), { soort: 'MaakDossier', dossier: leegDossier() })).toMatchObject({
      name: 'DossierBestaatAl',
    });
  });
});

test.each<Commando>([
  { soort: 'WijzigTitel', titel: 'x' },
  bewaarSlot('x', 0),
  { soort: 'BeantwoordBevinding', regel: 'A', plaats: 'x', reden: 'r', gezien: '' },
])('$soort is refused for a dossier that does not exist', (commando) => {
  expect(decide(null, commando)).toMatchObject({ name: 'DossierOnbekend' });
});

describe('what changes nothing is no event', () => {
  test.each<{ geval: string; commando: Commando }>([
    { geval: 'the same title', commando: { soort: 'WijzigTitel', titel: 'Ontwerp' } },
    { geval: 'the same value of a chapter', commando: bewaarSlot('een', 2) },
    { geval: 'the same value, sent twice by an impatient user', commando: bewaarSlot('een', 0) },
    {
      geval: 'the same reason',
      commando: { soort: 'BeantwoordBevinding', regel: 'A', plaats: 'x', reden: 'r', gezien: '' },
    },
    {
      geval: 'withdrawing no reason',
      commando: { soort: 'BeantwoordBevinding', regel: 'B', plaats: 'x', reden: '', gezien: '' },
    },
  ])('$geval', ({ commando }) => {
    expect(decide(na(aangemaakt(), slot('een'), antwoord('A', 'x', 'r')), commando)).toEqual([]);
  });
});

describe('what changes something is one event', () => {
  test.each<{ geval: string; commando: Commando; verwacht: object }>([
    { geval: 'another title', commando: { soort: 'WijzigTitel', titel: 'Nieuw' }, verwacht: hernoemd('Nieuw') },
    { geval: 'another value', commando: bewaarSlot('twee', 2), verwacht: slot('twee') },
    {
      geval: 'a first save of an empty chapter',
      commando: {
        soort: 'BewaarHoofdstuk',
        adres: { hoofdstuk: 'afkortingen', gemeente: null },
        inhoud: leegDossier().hoofdstukken.afkortingen,
        gezien: 0,
      },
      verwacht: {
        soort: 'HoofdstukBewaard',
        gegevens: { hoofdstuk: 'afkortingen', gemeente: null, inhoud: leegDossier().hoofdstukken.afkortingen },
      },
    },
    {
      geval: 'withdrawing a reason',
      commando: { soort: 'BeantwoordBevinding', regel: 'A', plaats: 'x', reden: '', gezien: 'r' },
      verwacht: antwoord('A', 'x', ''),
    },
  ])('$geval', ({ commando, verwacht }) => {
    expect(decide(na(aangemaakt(), slot('een'), antwoord('A', 'x', 'r')), commando)).toEqual([verwacht]);
  });
});

describe('a chapter that somebody else saved meanwhile', () => {
  // 1 made, 2 slot, 3 woonbinding of Gent, 4 slot again
  const stand = na(aangemaakt(), slot('een'), woonbindingIn('44021', 'Gent'), slot('twee'));

  test.each([
    { gezien: 2, uitkomst: 'verouderd' },
    { gezien: 3, uitkomst: 'verouderd' },
    { gezien: 4, uitkomst: 'bewaard' },
  ])('opened at version $gezien: $uitkomst', ({ gezien, uitkomst }) => {
    const besluit = decide(stand, bewaarSlot('drie', gezien));
    expect(besluit instanceof HoofdstukVerouderd ? 'verouderd' : 'bewaard').toBe(uitkomst);
  });

  test('says what stands there, by whom and when', () => {
    expect(decide(stand, bewaarSlot('drie', 3))).toMatchObject({
      huidig: slotinhoud('twee'),
      bewaard: { versie: 4, door: 'persoon 4' },
    });
  });

  test.each([
    { geval: 'the same chapter of another gemeente', gemeente: '41002' },
    { geval: 'an own chapter that was not touched since', gemeente: '44021' },
  ])('does not disturb $geval', ({ gemeente }) => {
    const bewaard = woonbindingIn(gemeente, 'nieuw');
    if (bewaard.soort !== 'HoofdstukBewaard') throw new Error('a save');
    const { inhoud } = bewaard.gegevens;
    const adres = { hoofdstuk: 'woonbinding', gemeente } as const;
    expect(decide(stand, { soort: 'BewaarHoofdstuk', adres, inhoud, gezien: 3 })).toEqual([bewaard]);
  });
});
