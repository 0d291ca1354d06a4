import { describe, expect, test } from 'vitest';
import type { Blok } from '../../../app/documents/blokken.ts';
import { vergelijk } from '../../../app/documents/vergelijk/index.ts';
import type { BlokVergelijking } from '../../../app/documents/vergelijk/vergelijking.ts';
import { alinea, document, sectie, tabel } from './bomen.ts';
import { alsRegel } from './leesbaar.ts';

const blokken = (oud: readonly Blok[], nieuw: readonly Blok[]): readonly BlokVergelijking[] =>
  vergelijk(document(oud), document(nieuw)).blokken;

/** What happened to each block: its kind of change and the id that is read. */
const standen = (delen: readonly BlokVergelijking[]): string[] =>
  delen.map((deel) => {
    if (deel.stand === 'gelijk' || deel.stand === 'gewijzigd') return `${deel.stand} ${deel.nieuw.id}`;
    return `${deel.stand} ${deel.inhoud.id}`;
  });

describe('paragraphs and sections', () => {
  const [A, B, C] = [
    'De gemeente beslist over de lijst.',
    'Het plan telt vijf woningen.',
    'De raad komt twee keer samen.',
  ];
  test.each<{ geval: string; oud: Blok[]; nieuw: Blok[]; standen: string[] }>([
    {
      geval: 'a new first paragraph shifts the ids of the others: only it is new',
      oud: [alinea('p1', A), alinea('p2', B), alinea('p3', C)],
      nieuw: [alinea('p1', 'Dit hoofdstuk geldt overal.'), alinea('p2', A), alinea('p3', B), alinea('p4', C)],
      standen: ['ingevoegd p1', 'gelijk p2', 'gelijk p3', 'gelijk p4'],
    },
    {
      geval: 'shifted ids and a changed word in one of them',
      oud: [alinea('p1', A), alinea('p2', B), alinea('p3', C)],
      nieuw: [
        alinea('p1', A),
        alinea('p2', 'Nieuw lid.'),
        alinea('p3', 'Het plan telt zes woningen.'),
        alinea('p4', C),
      ],
      standen: ['gelijk p1', 'ingevoegd p2', 'gewijzigd p3', 'gelijk p4'],
    },
    {
      geval: 'a paragraph with an id of its own is written anew',
      oud: [alinea('woonbinding', A)],
      nieuw: [alinea('woonbinding', 'Niets meer daarvan over.')],
      standen: ['gewijzigd woonbinding'],
    },
    {
      geval: 'a paragraph becomes a quote',
      oud: [alinea('p1', A)],
      nieuw: [{ ...alinea('p1', A), stijl: 'citaat' }],
      standen: ['geschrapt p1', 'ingevoegd p1'],
    },
    {
      geval: 'a section gets another title',
      oud: [sectie('ouderen', 'Ouderen', [alinea('ouderen.p1', A)])],
      nieuw: [sectie('ouderen', 'Personen vanaf 65 jaar', [alinea('ouderen.p1', A)])],
      standen: ['gewijzigd ouderen'],
    },
    {
      geval: 'one gemeente leaves, another comes with a title that looks like it',
      oud: [sectie('gemeente.42003', 'Bepalingen gemeente Berlare', [alinea('b', A)])],
      nieuw: [sectie('gemeente.42011', 'Bepalingen gemeente Lebbeke', [alinea('l', A)])],
      standen: ['geschrapt gemeente.42003', 'ingevoegd gemeente.42011'],
    },
    {
      geval: 'a section before it is gone: the derived id shifts, the title tells',
      oud: [sectie('d.s1', 'Inleiding', []), sectie('d.s2', 'Cascade', [alinea('x', A)])],
      nieuw: [sectie('d.s1', 'Cascade', [alinea('x', A)])],
      standen: ['geschrapt d.s1', 'gelijk d.s1'],
    },
    {
      geval: 'another number alone is no change',
      oud: [sectie('a', 'Slotbepalingen', [], '4')],
      nieuw: [sectie('a', 'Slotbepalingen', [], '5')],
      standen: ['gelijk a'],
    },
    {
      geval: 'two sections change places: one stays, the other is deleted and inserted',
      oud: [sectie('a', 'Een', []), sectie('b', 'Twee', [])],
      nieuw: [sectie('b', 'Twee', []), sectie('a', 'Een', [])],
      standen: ['geschrapt a', 'gelijk b', 'ingevoegd a'],
    },
  ])('$geval', ({ oud, nieuw, standen: verwacht }) => {
    expect(standen(blokken(oud, nieuw))).toEqual(verwacht);
  });

  test('a section that loses its number is a change of its title', () => {
    const [deel] = blokken([sectie('a', 'Slot', [])], [{ ...sectie('a', 'Slot', []), genummerd: false }]);
    expect(deel?.stand === 'gewijzigd' && deel.soort === 'sectie' && alsRegel(deel.titel)).toBe('[-Slot-]{+Slot+}');
  });

  test.each([
    {
      geval: 'a few paragraphs: by what they have in common',
      aantal: 3,
      eerste: 'geschrapt p0',
      laatste: 'ingevoegd p2',
    },
    {
      geval: 'hundreds of changed paragraphs in a row: by id',
      aantal: 250,
      eerste: 'gewijzigd p0',
      laatste: 'gewijzigd p249',
    },
  ])('$geval', ({ aantal, eerste, laatste }) => {
    const rij = (vanaf: number, slot: string) =>
      Array.from({ length: aantal }, (_, i) =>
        alinea(`p${i}`, `lid${i + vanaf} woord${i + vanaf} zin${i + vanaf} ${slot}`),
      );
    const uitkomst = standen(blokken(rij(0, 'blijft'), rij(1, 'verdwijnt')));
    expect([uitkomst[0], uitkomst.at(-1)]).toEqual([eerste, laatste]);
  });

  test('a list item is inserted, another changes a word', () => {
    const lijst = (...punten: string[]): Blok => ({
      soort: 'lijst',
      id: 'l',
      geordend: true,
      punten: punten.map((tekst, i) => ({ soort: 'lijstpunt', id: `l.i${i}`, blokken: [alinea(`l.i${i}.p1`, tekst)] })),
    });
    const [deel] = blokken(
      [lijst('kandidaten vanaf 75 jaar', 'kandidaten vanaf 65 jaar')],
      [lijst('kandidaten in nood', 'kandidaten vanaf 80 jaar', 'kandidaten vanaf 65 jaar')],
    );
    if (deel?.stand !== 'gewijzigd' || deel.soort !== 'lijst') throw new Error(JSON.stringify(deel));
    expect(deel.punten.map(({ stand }) => stand)).toEqual(['ingevoegd', 'gewijzigd', 'gelijk']);
  });
});

describe('tables', () => {
  const kop = ['gemeente', 'woningen'];
  const rijen = (delen: readonly BlokVergelijking[]): string[] => {
    const [deel] = delen;
    if (deel?.stand !== 'gewijzigd' || deel.soort !== 'tabel')
      throw new Error(`no changed table: ${JSON.stringify(deel)}`);
    return deel.rijen.map((rij) => {
      if (rij.stand === 'gewijzigd') return rij.cellen.map(alsRegel).join(' | ');
      return rij.stand === 'gelijk' ? `= ${rij.nieuw.sleutel}` : `${rij.stand} ${rij.inhoud.cellen.join(' | ')}`;
    });
  };

  test('rows by key, then the words of a cell', () => {
    const oud = tabel('t', kop, [
      ['Berlare', '134'],
      ['Buggenhout', '249'],
      ['Lebbeke', '34'],
    ]);
    const nieuw = tabel('t', kop, [
      ['Aalst', '9'],
      ['Berlare', '133'],
      ['Lebbeke', '34'],
    ]);
    expect(rijen(blokken([oud], [nieuw]))).toEqual([
      'ingevoegd Aalst | 9',
      'Berlare | [-134-]{+133+}',
      'geschrapt Buggenhout | 249',
      '= Lebbeke',
    ]);
  });

  test('the same key twice: the rows pair in their order', () => {
    const oud = tabel('t', kop, [
      ['Berlare', '1'],
      ['Berlare', '2'],
    ]);
    const nieuw = tabel('t', kop, [
      ['Berlare', '1'],
      ['Berlare', '3'],
    ]);
    expect(rijen(blokken([oud], [nieuw]))).toEqual(['= Berlare', 'Berlare | [-2-]{+3+}']);
  });

  test('a row that becomes the total is replaced', () => {
    const oud = tabel('t', kop, [['Samen', '9']]);
    const nieuw = { ...oud, rijen: oud.rijen.map((rij) => ({ ...rij, nadruk: 'totaal' as const })) };
    expect(rijen(blokken([oud], [nieuw]))).toEqual(['geschrapt Samen | 9', 'ingevoegd Samen | 9']);
  });

  test('a row that moves is deleted and inserted', () => {
    const oud = tabel('t', kop, [
      ['a', '1'],
      ['b', '2'],
      ['c', '3'],
    ]);
    const nieuw = tabel('t', kop, [
      ['c', '3'],
      ['a', '1'],
      ['b', '2'],
    ]);
    expect(rijen(blokken([oud], [nieuw]))).toEqual(['ingevoegd c | 3', '= a', '= b', 'geschrapt c | 3']);
  });

  test.each([
    {
      geval: 'another column: the whole table is replaced',
      titels: ['gemeente', 'inwoners'],
      verwacht: ['geschrapt t', 'ingevoegd t'],
    },
    { geval: 'the same columns: the table stays', titels: kop, verwacht: ['gelijk t'] },
  ])('$geval', ({ titels, verwacht }) => {
    expect(standen(blokken([tabel('t', kop, [['a', '1']])], [tabel('t', titels, [['a', '1']])]))).toEqual(verwacht);
  });
});
