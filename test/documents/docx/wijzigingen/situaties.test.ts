import { describe, expect, test } from 'vitest';
import type { Blok, Document } from '../../../../app/documents/blokken.ts';
import { nummer } from '../../../../app/documents/nummering.ts';
import { alinea, kader, kolom, lijst, minimaal, naar, noot, rij, sectie, t, tabel, totaal } from '../voorbeeld.ts';
import { keerTerug, leesbaar } from './keerTerug.ts';

const reglement = (...blokken: readonly Blok[]): Document =>
  nummer(minimaal([sectie('hoofdstuk', '1', 'Hoofdstuk', ...blokken), sectie('slot', '2', 'Slotbepalingen')]));

/** What stands between the two headings of the comparison. */
function tussen(oud: readonly Blok[], nieuw: readonly Blok[]): string[] {
  const regels = leesbaar(keerTerug(reglement(...oud), reglement(...nieuw))['word/document.xml'] as string);
  return regels.slice(1, -1);
}

const kolommen = [kolom('Gemeente', 2), kolom('Woningen', 1, 'rechts')];
const dorpen = (...rijen: readonly (readonly [string, string])[]): Blok =>
  tabel('t', 'Woningen', kolommen, [
    ...rijen.map(([gemeente, aantal]) => ({ ...rij(gemeente, aantal), sleutel: gemeente })),
    { ...totaal('Samen', '9'), sleutel: 'samen' },
  ]);
const veel = (aantal: number): [string, string][] => Array.from({ length: aantal }, (_, i) => [`Dorp ${i}`, '1']);

test.each<{ geval: string; oud: Blok[]; nieuw: Blok[]; gedrukt: string[] }>([
  {
    geval: 'a word in a sentence',
    oud: [alinea('a', 'Wie vijf jaar inwoner is, gaat voor.')],
    nieuw: [alinea('a', 'Wie tien jaar inwoner is, gaat voor.')],
    gedrukt: ['Wie [-vijf][+tien] jaar inwoner is, gaat voor.'],
  },
  {
    geval: 'a paragraph more, a paragraph less',
    oud: [alinea('a', 'De eerste zin blijft staan.'), alinea('b', 'Deze valt helemaal weg.')],
    nieuw: [alinea('n', 'Nieuw vooraan, zonder meer.'), alinea('a', 'De eerste zin blijft staan.')],
    gedrukt: ['[+Nieuw vooraan, zonder meer.]¶+', 'De eerste zin blijft staan.', '[-Deze valt helemaal weg.]¶-'],
  },
  {
    geval: 'a word that becomes bold, and a line break less',
    oud: [alinea('a', 'Altijd ononderbroken inwoner', { soort: 'regeleinde' }, 'van de gemeente.')],
    nieuw: [alinea('a', 'Altijd ', t('ononderbroken', { vet: true }), ' inwoner van de gemeente.')],
    gedrukt: ['Altijd [-ononderbroken][+ononderbroken] inwoner[+ ]van de gemeente.'],
  },
  {
    geval: 'a footnote between two others, and one with other words',
    oud: [alinea('a', 'Zin', noot('Eén.'), noot('Twee in 2024.'), ' verder.')],
    nieuw: [alinea('a', 'Zin', noot('Nieuw hier.'), noot('Twee in 2025.'), ' verder.')],
    gedrukt: ['Zin[-^1][+^2], ^3 verder.'],
  },
  {
    geval: 'an item of a list',
    oud: [lijst('l', true, 'de aangepaste woning;', 'de rationele bezetting;', 'de chronologie.')],
    nieuw: [lijst('l', true, 'de aangepaste woning;', 'de chronologie.', 'mantelzorg voor een inwoner.')],
    gedrukt: [
      'de aangepaste woning;',
      '[-de rationele bezetting;]¶-',
      'de chronologie.',
      '[+mantelzorg voor een inwoner.]¶+',
    ],
  },
  {
    geval: 'an item that gets another first paragraph is replaced as a whole, for its number moves',
    oud: [
      lijst('l', true, [alinea('p', 'Met deze zin begint het punt.'), alinea('q', 'En zo gaat het voort, ook later.')]),
    ],
    nieuw: [lijst('l', true, [alinea('q', 'En zo gaat het voort, ook later.')])],
    gedrukt: [
      '[-Met deze zin begint het punt.]¶-',
      '[-En zo gaat het voort, ook later.]¶-',
      '[+En zo gaat het voort, ook later.]¶+',
    ],
  },
  {
    geval: 'a row more, a row less, a cell with another figure',
    oud: [dorpen(['Aalst', '3'], ['Berg', '4'], ['Dorp', '2'])],
    nieuw: [dorpen(['Aalst', '3'], ['Berg', '5'], ['Cent', '1'])],
    gedrukt: [
      'Woningen',
      '| Gemeente | Woningen |',
      '| Aalst | 3 |',
      '| Berg | [-4][+5] |',
      '-| [-Dorp] | [-2] |',
      '+| [+Cent] | [+1] |',
      '| Samen | 9 |',
    ],
  },
  {
    geval: 'a table with other columns is replaced as a whole, with its title and its header',
    oud: [tabel('t', 'Oud', [kolom('A', 1)], [rij('x')])],
    nieuw: [tabel('t', 'Oud', [kolom('A', 1, 'rechts')], [rij('x')])],
    gedrukt: ['[-Oud]¶-', '-| [-A] |', '-| [-x] |', '¶-', '[+Oud]¶+', '+| [+A] |', '+| [+x] |', '¶+'],
  },
  {
    geval: 'a title of a table that goes',
    oud: [tabel('t', 'Titel', [kolom('A', 1)], [rij('x')])],
    nieuw: [tabel('t', '', [kolom('A', 1)], [rij('x')])],
    gedrukt: ['[-Titel]¶-', '| A |', '| x |'],
  },
  {
    geval: 'a section in front: the number of the next one is counted, and only a reference to it is words',
    oud: [sectie('b', '1.1', 'Bestaand'), alinea('z', 'Zie ', naar('b', ''), '.')],
    nieuw: [
      sectie('n', '1.1', 'Nieuw', alinea('n.a', 'Tekst van de gemeente.')),
      sectie('b', '1.2', 'Bestaand'),
      alinea('z', 'Zie ', naar('b', ''), '.'),
    ],
    gedrukt: ['[+Nieuw]¶+', '[+Tekst van de gemeente.]¶+', 'Bestaand', 'Zie [-1.1][+1.2].'],
  },
  {
    geval: 'a heading that loses its number is replaced with what stands under it, for its style changes',
    oud: [sectie('b', '1.1', 'Kop', alinea('b.a', 'Onder.'))],
    nieuw: [sectie('b', null, 'Kop', alinea('b.a', 'Onder.'))],
    gedrukt: ['[-Kop]¶-', '[-Onder.]¶-', '[+Kop]¶+', '[+Onder.]¶+'],
  },
  {
    geval: 'a notice and a table that disappear leave no empty line',
    oud: [alinea('a', 'Blijft.'), kader('k', 'stop', alinea('k.a', 'Let op.')), dorpen()],
    nieuw: [alinea('a', 'Blijft.')],
    gedrukt: [
      'Blijft.',
      '¶-',
      '[-Let op.]¶-',
      '¶-',
      '[-Woningen]¶-',
      '-| [-Gemeente] | [-Woningen] |',
      '-| [-Samen] | [-9] |',
      '¶-',
    ],
  },
])('$geval', ({ oud, nieuw, gedrukt }) => {
  expect(tussen(oud, nieuw)).toEqual(gedrukt);
});

test('a table that grows past ten rows changes its paragraphs, so that rejecting keeps it on one page again', () => {
  const [kort, lang] = [reglement(dorpen(...veel(9))), reglement(dorpen(...veel(10)))];
  expect(keerTerug(kort, lang)['word/document.xml']).toContain('<w:pPrChange ');
  expect(keerTerug(lang, kort)['word/document.xml']).toContain('<w:pPrChange ');
  expect(keerTerug(lang, reglement(dorpen(...veel(11))))['word/document.xml']).not.toContain('<w:pPrChange ');
});

test('another title of a table is also another title for who hears it', () => {
  const metTitel = (titel: string) => reglement(tabel('t', titel, kolommen, []));
  expect(keerTerug(metTitel('Woningen in 2024'), metTitel('Woningen in 2025'))['word/document.xml']).toMatch(
    /tblCaption w:val="Woningen in 2025"\/><w:tblPrChange .*tblCaption w:val="Woningen in 2024"/,
  );
});

test('deeper than Word counts the number is text, and another number a change', () => {
  const diep = (...voor: readonly Blok[]): Document => {
    const zes = [...voor, sectie('f', 'x', 'Diepste')];
    const om = ['e', 'd', 'c', 'b'].reduce<readonly Blok[]>((binnen, id) => [sectie(id, 'x', id, ...binnen)], zes);
    return reglement(...om);
  };
  const regels = leesbaar(keerTerug(diep(), diep(sectie('g', 'x', 'Ervoor')))['word/document.xml'] as string);
  expect(regels).toContain('[-1.1.1.1.1.1 ][+1.1.1.1.1.2 ]Diepste');
});

describe('around the text', () => {
  const rood = 'iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAAD0lEQVR4nGPgisoGIgYIBQAPWALdQYhH7wAAAABJRU5ErkJggg==';
  const logo = { soort: 'png' as const, base64: rood, breedte: 2, hoogte: 1, omschrijving: 'Logo' };
  const basis = reglement(alinea('a', 'Tekst.'));

  test.each<{ geval: string; oud: Partial<Document>; nieuw: Partial<Document> }>([
    { geval: 'a draft that becomes final', oud: { definitief: false }, nieuw: {} },
    {
      geval: 'another version and issuer',
      oud: { versie: '1', uitgever: 'Een' },
      nieuw: { versie: '2', uitgever: 'Twee' },
    },
    { geval: 'a first version number', oud: {}, nieuw: { versie: '1' } },
    { geval: 'a subtitle that comes', oud: {}, nieuw: { ondertitel: 'Werkingsgebied' } },
    { geval: 'another title', oud: {}, nieuw: { titel: 'Toewijzingsreglement, ontwerp' } },
    {
      geval: 'lines of the front page',
      oud: { voorblad: ['Versie 1', 'Blijft'] },
      nieuw: { voorblad: ['Blijft', ''] },
    },
    {
      geval: 'a logo that comes',
      oud: {},
      nieuw: { huisstijl: { ...basis.huisstijl, logo } },
    },
    {
      geval: 'another description of the logo',
      oud: { huisstijl: { ...basis.huisstijl, logo } },
      nieuw: { huisstijl: { ...basis.huisstijl, logo: { ...logo, omschrijving: 'Het nieuwe logo' } } },
    },
    {
      geval: 'a banner on the front page that goes into the text',
      oud: { blokken: [kader('k', 'stop', alinea('k.a', 'Ontwerp.')), ...basis.blokken] },
      nieuw: { blokken: [...basis.blokken, kader('k', 'stop', alinea('k.a', 'Ontwerp.'))] },
    },
    {
      geval: 'an annex at the very end that goes',
      oud: { blokken: [...basis.blokken, sectie('bijlage', null, 'Bijlage', dorpen())] },
      nieuw: {},
    },
    {
      geval: 'a chapter in front of all others',
      oud: {},
      nieuw: { blokken: [sectie('versies', null, 'Versies'), ...basis.blokken] },
    },
  ])('$geval', ({ oud, nieuw }) => {
    const delen = keerTerug({ ...basis, ...oud }, { ...basis, ...nieuw });
    expect(Object.values(delen).join('')).toMatch(/<w:(ins|del) /);
  });
});
