import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Blok, Document } from '../../../app/documents/blokken.ts';
import { vergelijk, vergelijkingNaarHtml } from '../../../app/documents/vergelijk/index.ts';
import { alinea, boomEnBewerking, document, noot, sectie, t, tabel } from './bomen.ts';

const html = (oud: Document, nieuw: Document): string => vergelijkingNaarHtml(vergelijk(oud, nieuw));
const vanBlokken = (oud: readonly Blok[], nieuw: readonly Blok[]): string => html(document(oud), document(nieuw));

const LEEG = new Set(['br']);

/** Walks through all tags; throws when one is not closed in order. Returns all start tags. */
function tags(tekst: string): string[] {
  const open: string[] = [];
  const begin: string[] = [];
  for (const [hele, sluit, naam = ''] of tekst.matchAll(/<(\/?)([a-z0-9]+)[^>]*>/g)) {
    if (!sluit) begin.push(hele);
    if (sluit && open.pop() !== naam) throw new Error(`${hele} closes something else in ${tekst}`);
    if (!sluit && !LEEG.has(naam)) open.push(naam);
  }
  if (open.length > 0) throw new Error(`not closed: ${open.join(', ')}`);
  return begin;
}

const attributen = (begin: readonly string[], naam: string): string[] =>
  begin.flatMap((tag) => [...tag.matchAll(new RegExp(` ${naam}="([^"]*)"`, 'g'))].map(([, waarde = '']) => waarde));

test('random versions: tags close in order, ids are unique, links arrive, nothing is styled inline', () => {
  fc.assert(
    fc.property(boomEnBewerking, ([oud, nieuw]) => {
      const begin = tags(html(oud, nieuw));
      const ids = attributen(begin, 'id');
      expect(new Set(ids).size).toBe(ids.length);
      for (const doel of attributen(begin, 'href')) expect(ids).toContain(doel.slice(1));
      expect(attributen(begin, 'style')).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test.each<{ geval: string; oud: Blok[]; nieuw: Blok[]; bevat: string[] }>([
  {
    geval: 'a changed word is shown, and said for who hears the page',
    oud: [sectie('a', 'Langdurige woonbinding', [alinea('p', 'minstens vijftien jaar')], '2.1')],
    nieuw: [sectie('a', 'Langdurige woonbinding', [alinea('p', 'minstens tien jaar')], '2.1')],
    bevat: [
      '<h2 id="was-wordt-wijzigingen">1 wijziging</h2>',
      '<a href="#wijziging-1">2.1 Langdurige woonbinding: alinea gewijzigd</a>',
      '<p id="wijziging-1">minstens <del><span class="verborgen"> geschrapt: </span>vijftien<span class="verborgen"> (einde geschrapt) </span></del><ins><span class="verborgen"> ingevoegd: </span>tien<span class="verborgen"> (einde ingevoegd) </span></ins> jaar</p>',
    ],
  },
  {
    geval: 'a section without change is folded and tells its old number',
    oud: [sectie('z', 'Slotbepalingen', [alinea('p', 'Tekst.')], '4')],
    nieuw: [sectie('n', 'Nieuw', [], '4'), sectie('z', 'Slotbepalingen', [alinea('p', 'Tekst.')], '5')],
    bevat: [
      '<a href="#wijziging-1">hoofdstuk “4 Nieuw” ingevoegd</a>',
      '<details class="ongewijzigd"><summary><h2><span class="nummer">5</span> Slotbepalingen <span class="zacht">(was 4)</span></h2> <span class="zacht">ongewijzigd</span></summary><p>Tekst.</p></details>',
    ],
  },
  {
    geval: 'formatting stays inside a change, a footnote keeps its mark and shows its words at the end',
    oud: [alinea('p', 'de ', t('oude', { vet: true }), ' lijst', noot(t('bron van 2023')))],
    nieuw: [alinea('p', 'de ', t('nieuwe', { vet: true, cursief: true }), ' lijst', noot(t('bron van 2024')))],
    bevat: [
      '<strong>oude</strong>',
      '<strong><em>nieuwe</em></strong>',
      'lijst<sup class="nootverwijzing">',
      'bron van <del>',
    ],
  },
  {
    geval: 'the list counts rows, the table folds what did not change',
    oud: [
      tabel(
        't',
        ['gemeente', 'woningen'],
        [
          ['A', '1'],
          ['B', '2'],
          ['C', '3'],
          ['D', '4'],
          ['E', '5'],
          ['F', '6'],
        ],
      ),
    ],
    nieuw: [
      tabel(
        't',
        ['gemeente', 'woningen'],
        [
          ['A', '1'],
          ['B', '2'],
          ['C', '3'],
          ['D', '4'],
          ['E', '55'],
          ['G', '7'],
        ],
      ),
    ],
    bevat: [
      'tabel “Tabel t”: 1 rij gewijzigd, 1 rij ingevoegd, 1 rij geschrapt',
      '<td colspan="2">4 ongewijzigde rijen</td>',
      '<th scope="row"><del><span class="verborgen"> geschrapt: </span>F',
      '<td><del>6</del></td>',
    ],
  },
  {
    geval: 'the same text in both: says so, and folds everything',
    oud: [sectie('a', 'Een', [], '1')],
    nieuw: [sectie('a', 'Een', [], '1')],
    bevat: ['Geen wijzigingen', 'De twee versies hebben dezelfde tekst.'],
  },
  {
    geval: 'a deleted section carries one link for all that is in it',
    oud: [sectie('a', 'Een', [alinea('p', 'x'), alinea('q', 'y')], '1')],
    nieuw: [],
    bevat: ['1 wijziging<', 'hoofdstuk “1 Een” geschrapt', '<section id="wijziging-1"><h2><del>'],
  },
])('$geval', ({ oud, nieuw, bevat }) => {
  const tekst = vanBlokken(oud, nieuw);
  for (const stuk of bevat) expect(tekst).toContain(stuk);
});

describe('user text stays text', () => {
  const eng = '<script>alert("x")</script> & \'}}{{';
  test.each<{ geval: string; nieuw: Document }>([
    { geval: 'in a paragraph', nieuw: document([alinea('p', eng)]) },
    { geval: 'in a heading', nieuw: document([sectie('s', eng, [], eng)]) },
    {
      geval: 'in a cell, a column and a table title',
      nieuw: document([{ ...tabel('t', [eng], [[eng]]), titel: eng }]),
    },
    { geval: 'in a footnote', nieuw: document([alinea('p', noot(t(eng)))]) },
    {
      geval: 'on the front page',
      nieuw: { ...document([]), titel: eng, ondertitel: eng, voorblad: [eng], versie: eng },
    },
  ])('$geval', ({ nieuw }) => {
    const tekst = html(document([]), nieuw);
    expect(tekst).not.toContain('<script');
    expect(tekst).toContain('&lt;script&gt;');
  });
});

test('the front page: a changed line stands first in the list', () => {
  const tekst = html(
    { ...document([]), voorblad: ['Berlare', 'versie van mei'] },
    { ...document([]), voorblad: ['Berlare', 'versie van juni'] },
  );
  expect(tekst).toContain('<a href="#wijziging-1">voorblad gewijzigd</a>');
  expect(tekst).toContain('<header class="voorblad" id="wijziging-1">');
});
