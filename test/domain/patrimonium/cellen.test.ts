import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Gelezen } from '../../../app/domain/patrimonium/lees/gelezen.ts';
import { leesGemeente } from '../../../app/domain/patrimonium/lees/leesGemeente.ts';
import { leesJaNee } from '../../../app/domain/patrimonium/lees/leesJaNee.ts';
import { leesSlaapkamers } from '../../../app/domain/patrimonium/lees/leesSlaapkamers.ts';
import { leesLabel, leesNummer, leesPostcode, leesTekst } from '../../../app/domain/patrimonium/lees/leesTekst.ts';
import { leesToegang, toegangUit } from '../../../app/domain/patrimonium/lees/leesToegang.ts';
import { leesType } from '../../../app/domain/patrimonium/lees/leesType.ts';

/** What a cell gives: its value, or { melding } with a part of the sentence. */
const gaf = <T>(gelezen: Gelezen<T>) => (gelezen.ok ? gelezen.waarde : gelezen.melding);

describe('bedrooms', () => {
  test.each([
    ['', null],
    ['0', 0],
    ['studio', 0],
    ['2', 2],
    [' 3 ', 3],
    ['2 slpk', 2],
    ['2 slaapkamers', 2],
    ['2,0', 2],
    ['2.00', 2],
    ['10', 10],
    ['11', expect.stringContaining('Zoveel slaapkamers')],
    ['99', expect.stringContaining('0 (studio) tot en met 10')],
    ['2,5', expect.stringContaining('halve slaapkamer')],
    ['twee', expect.stringContaining('in cijfers: 2')],
    ['Eén slaapkamer', expect.stringContaining('in cijfers: 1')],
    ['-1', expect.stringContaining('nooit negatief')],
    ['2-3', expect.stringContaining('geen aantal slaapkamers')],
    ['veel', expect.stringContaining('geen aantal slaapkamers')],
    ['1e1', expect.stringContaining('geen aantal slaapkamers')],
    ['٣', expect.stringContaining('geen aantal slaapkamers')],
  ])('%j', (cel, verwacht) => {
    expect(gaf(leesSlaapkamers(cel))).toEqual(verwacht);
  });
});

describe('type', () => {
  const eengezins = { type: 'eengezinswoning', studio: false };
  const appartement = { type: 'appartement', studio: false };
  test.each([
    ['', { type: null, studio: false }],
    ['Eengezinswoning', eengezins],
    ['eengezins', eengezins],
    ['één-gezinswoning', eengezins],
    ['HUIS', eengezins],
    ['woning', eengezins],
    ['app.', appartement],
    ['App', appartement],
    ['appartement', appartement],
    ['duplex', appartement],
    ['duplex-appartement', appartement],
    ['Studio', { type: 'appartement', studio: true }],
    ['kasteel', expect.stringContaining("'eengezinswoning', 'appartement' of 'studio'")],
    ['serviceflat', expect.stringContaining('kolom assistentiewoning')],
    ['sociale assistentiewoning', expect.stringContaining('kolom assistentiewoning')],
  ])('%j', (cel, verwacht) => {
    expect(gaf(leesType(cel))).toEqual(verwacht);
  });
});

describe('yes and no', () => {
  test.each([
    ['', null],
    ['ja', true],
    ['J', true],
    ['X', true],
    ['1', true],
    ['WAAR', true],
    ['✓', true],
    ['nee', false],
    ['Neen', false],
    ['0', false],
    ['ONWAAR', false],
    ['-', false],
    ['misschien', expect.stringContaining("'ja' of 'nee'")],
    ['2', expect.stringContaining("'ja' of 'nee'")],
  ])('%j', (cel, verwacht) => {
    expect(gaf(leesJaNee(cel))).toEqual(verwacht);
  });
});

describe('access', () => {
  test.each([
    ['', null],
    ['Gelijkvloers', 'gelijkvloers'],
    ['met lift', 'lift'],
    ['zonder lift', 'trap'],
    ['trap', 'trap'],
    ['ja', expect.stringContaining("'gelijkvloers', 'lift' of 'trap'")],
  ])('%j', (cel, verwacht) => {
    expect(gaf(leesToegang(cel))).toEqual(verwacht);
  });

  test.each([
    [true, null, 'gelijkvloers'],
    [true, true, 'gelijkvloers'],
    [false, true, 'lift'],
    [null, true, 'lift'],
    [false, false, 'trap'],
    [false, null, null],
    [null, false, null],
    [null, null, null],
  ])('ground floor %s and lift %s is %s', (gelijkvloers, lift, toegang) => {
    expect(toegangUit(gelijkvloers, lift)).toBe(toegang);
  });
});

describe('gemeente', () => {
  test.each([
    ['Dendermonde', '42006'],
    [' dendermonde ', '42006'],
    ['42006', '42006'],
    ['Stad Dendermonde', '42006'],
    ['Sint Niklaas', '46021'],
    ['ST.-NIKLAAS', '46021'],
    ['Heist op den Berg', '12014'],
    ['', expect.stringContaining('ontbreekt')],
    ['Dendermond', expect.stringContaining('bedoelt u Dendermonde?')],
    ['Dendremonde', expect.stringContaining('bedoelt u Dendermonde?')],
    ['Dendermonde (Appels)', expect.stringContaining('bedoelt u Dendermonde?')],
    ['9200 Dendermonde', expect.stringContaining('bedoelt u Dendermonde?')],
    ['Beveren', expect.stringContaining('bedoelt u Beveren-Kruibeke-Zwijndrecht?')],
    ['Moerbeke', expect.stringContaining('bedoelt u Lokeren?')],
    ['99999', expect.stringContaining('geen Vlaamse gemeente')],
    ['Luik', expect.stringContaining('officiële naam')],
    ['constructor', expect.stringContaining('officiële naam')],
    ['x'.repeat(5_000), expect.stringContaining('officiële naam')],
  ])('%j', (cel, verwacht) => {
    expect(gaf(leesGemeente(cel, null))).toEqual(verwacht);
  });

  test('outside the gebied it is refused, with the gemeenten that are allowed', () => {
    const gebied = new Set(['42006', '42011']);
    expect(gaf(leesGemeente('Lebbeke', gebied))).toBe('42011');
    expect(gaf(leesGemeente('Gent', gebied))).toMatch(
      /^Gent ligt buiten het werkingsgebied \(Dendermonde en Lebbeke\)/,
    );
  });

  test('of two names as near, the one in the gebied is proposed', () => {
    expect(gaf(leesGemeente('Liet', new Set(['12021'])))).toContain('bedoelt u Lier?');
  });
});

describe('texts', () => {
  test.each([
    [leesPostcode, '9200', '9200'],
    [leesPostcode, 'B-9200', '9200'],
    [leesPostcode, '', ''],
    [leesPostcode, '920', expect.stringContaining('vier cijfers')],
    [leesNummer, ' 12  A ', '12 A'],
    [leesNummer, '1/03/2026', expect.stringContaining('datum gemaakt')],
    [leesTekst, 'Wijk\nNoord', 'Wijk Noord'],
    [leesTekst, 'x'.repeat(21), expect.stringContaining('21 tekens')],
    [leesLabel, '65+', '65+'],
    [leesLabel, 'geen', ''],
    [leesLabel, '-', ''],
  ])('%o: %j', (lees, cel, verwacht) => {
    expect(gaf(lees(cel, 20))).toEqual(verwacht);
  });
});

test('whatever a cell holds, the answer is a value or one sentence', () => {
  const lezers = [
    leesSlaapkamers,
    leesType,
    leesJaNee,
    leesToegang,
    leesPostcode,
    (cel: string) => leesGemeente(cel, null),
  ];
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (cel) => {
      for (const lees of lezers) {
        const gelezen = lees(cel);
        if (!gelezen.ok) expect(gelezen.melding).toMatch(/^[A-Z].*[.]$/);
      }
    }),
  );
});
