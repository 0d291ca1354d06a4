import { describe, expect, test } from 'vitest';
import type { Blok, Inline } from '../../../app/documents/blokken.ts';
import { vergelijk } from '../../../app/documents/vergelijk/index.ts';
import type { BlokVergelijking, InlineStuk } from '../../../app/documents/vergelijk/vergelijking.ts';
import { alinea, document, noot, sectie, t, tabel } from './bomen.ts';

const blokken = (oud: readonly Blok[], nieuw: readonly Blok[]): readonly BlokVergelijking[] =>
  vergelijk(document(oud), document(nieuw)).blokken;

/** Running text as one line: [-geschrapt-], {+ingevoegd+}, *vet*, ^(voetnoot). */
const lees = (inhoud: readonly Inline[]): string =>
  inhoud
    .map((deel) => {
      if (deel.soort === 'tekst') return deel.vet ? `*${deel.tekst}*` : deel.tekst;
      if (deel.soort === 'voetnoot') return `^(${lees(deel.inhoud)})`;
      return deel.soort === 'verwijzing' ? `#${deel.tekst}` : '/';
    })
    .join('');
const alsRegel = (stukken: readonly InlineStuk[]): string =>
  stukken
    .map((stuk) => {
      if (stuk.stand === 'gewijzigd') return `^(${alsRegel(stuk.inhoud)})`;
      if (stuk.stand === 'gelijk') return lees(stuk.nieuw);
      return stuk.stand === 'geschrapt' ? `[-${lees(stuk.inhoud)}-]` : `{+${lees(stuk.inhoud)}+}`;
    })
    .join('');

/** What happened to each block: its kind of change and the id that is read. */
const standen = (delen: readonly BlokVergelijking[]): string[] =>
  delen.map((deel) => {
    if (deel.stand === 'gelijk' || deel.stand === 'gewijzigd') return `${deel.stand} ${deel.nieuw.id}`;
    return `${deel.stand} ${deel.inhoud.id}`;
  });

describe('words inside a paragraph', () => {
  test.each<{ geval: string; oud: Inline[]; nieuw: Inline[]; regel: string }>([
    {
      geval: 'a word is replaced',
      oud: [t('minstens vijftien jaar inwoner')],
      nieuw: [t('minstens tien jaar inwoner')],
      regel: 'minstens [-vijftien-]{+tien+} jaar inwoner',
    },
    {
      geval: 'two words in a row are one change, the blank between them included',
      oud: [t('binnen twaalf maanden na de kennisgeving')],
      nieuw: [t('binnen zes weken na de kennisgeving')],
      regel: 'binnen [-twaalf maanden-]{+zes weken+} na de kennisgeving',
    },
    {
      geval: 'a count with a thousands point is one word',
      oud: [t('hoogstens 1.020 woningen')],
      nieuw: [t('hoogstens 1.019 woningen')],
      regel: 'hoogstens [-1.020-]{+1.019+} woningen',
    },
    {
      geval: 'the same word becomes bold',
      oud: [t('de kandidaat-huurder gaat voor')],
      nieuw: [t('de kandidaat-huurder '), t('gaat', { vet: true }), t(' voor')],
      regel: 'de kandidaat-huurder [-gaat-]{+*gaat*+} voor',
    },
    {
      geval: 'formatting around a change stays',
      oud: [t('de '), t('kwetsbare oudere', { vet: true }), t(' gaat voor')],
      nieuw: [t('de '), t('kwetsbare jongere', { vet: true }), t(' gaat voor')],
      regel: 'de *kwetsbare *[-*oudere*-]{+*jongere*+} gaat voor',
    },
    {
      geval: 'runs cut elsewhere are no change',
      oud: [t('een lange '), t('zin')],
      nieuw: [t('een'), t(' lange zin'), t('')],
      regel: 'een lange zin',
    },
    {
      geval: 'a word in a footnote',
      oud: [t('een plan'), noot(t('Bron: jaarverslag 2023')), t(' met cijfers')],
      nieuw: [t('een plan'), noot(t('Bron: jaarverslag 2024')), t(' met cijfers')],
      regel: 'een plan^(Bron: jaarverslag [-2023-]{+2024+}) met cijfers',
    },
    {
      geval: 'a footnote and the word before it change together',
      oud: [t('een ruw ontwerp'), noot(t('Bron: jaarverslag 2023')), t(' met cijfers')],
      nieuw: [t('een ruw plan'), noot(t('Bron: jaarverslag 2024')), t(' met cijfers')],
      regel: 'een ruw [-ontwerp-]{+plan+}^(Bron: jaarverslag [-2023-]{+2024+}) met cijfers',
    },
    {
      geval: 'two footnotes that look alike change side by side',
      oud: [t('aanbod'), noot(t('bron: verslag 2023, bijlage A')), noot(t('bron: verslag 2023, bijlage B'))],
      nieuw: [t('aanbod'), noot(t('bron: verslag 2024, bijlage A')), noot(t('bron: verslag 2024, bijlage B'))],
      regel: 'aanbod^(bron: verslag [-2023-]{+2024+}, bijlage A)^(bron: verslag [-2023-]{+2024+}, bijlage B)',
    },
    {
      geval: 'another footnote in its place is no change of the old one',
      oud: [t('een plan met cijfers'), noot(t('Bron: jaarverslag 2023'))],
      nieuw: [t('een plan met cijfers'), noot(t('Statbel, inwoners op 1 januari'))],
      regel: 'een plan met cijfers[-^(Bron: jaarverslag 2023)-]{+^(Statbel, inwoners op 1 januari)+}',
    },
    {
      geval: 'the first of two footnotes goes',
      oud: [t('aanbod'), noot(t('jaarverslag 2023')), t(' en vraag'), noot(t('Statbel 2024'))],
      nieuw: [t('aanbod en vraag'), noot(t('Statbel 2024'))],
      regel: 'aanbod[-^(jaarverslag 2023)-] en vraag^(Statbel 2024)',
    },
    {
      geval: 'a reference to the same node under another number is no change',
      oud: [t('zie de lijst in '), { soort: 'verwijzing', naar: 'lijst', tekst: '2.2' }],
      nieuw: [t('zie de lijst in '), { soort: 'verwijzing', naar: 'lijst', tekst: '2.3' }],
      regel: 'zie de lijst in #2.3',
    },
    {
      geval: 'a reference to another node is a change',
      oud: [t('zie de lijst in '), { soort: 'verwijzing', naar: 'lijst', tekst: '2.2' }],
      nieuw: [t('zie de lijst in '), { soort: 'verwijzing', naar: 'plan', tekst: '2.3' }],
      regel: 'zie de lijst in [-#2.2-]{+#2.3+}',
    },
    {
      geval: 'a text written anew is one change, not a puzzle of shared small words',
      oud: [t('De woonmaatschappij wijst de woning toe aan de oudste kandidaat van de lijst.')],
      nieuw: [t('Wie in een opvang verblijft, krijgt voorrang zodra begeleiding zeker is.')],
      regel:
        '[-De woonmaatschappij wijst de woning toe aan de oudste kandidaat van de lijst.-]{+Wie in een opvang verblijft, krijgt voorrang zodra begeleiding zeker is.+}',
    },
  ])('$geval', ({ oud, nieuw, regel }) => {
    const [deel] = blokken([alinea('p', ...oud)], [alinea('p', ...nieuw)]);
    if (deel?.stand === 'gelijk' && deel.nieuw.soort === 'alinea') expect(lees(deel.nieuw.inhoud)).toBe(regel);
    else if (deel?.stand === 'gewijzigd' && deel.soort === 'alinea') expect(alsRegel(deel.inhoud)).toBe(regel);
    else throw new Error(`not one paragraph: ${JSON.stringify(deel)}`);
  });
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
