import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Tekst } from '../../app/documents/blokken.ts';
import { leesRijkeRegel, leesRijkeTekst, type RijkBlok } from '../../app/documents/rijketekst.ts';

const opgemaakt = ({ tekst, vet, cursief }: Tekst): string => {
  const kern = cursief ? `<i>${tekst}</i>` : tekst;
  return vet ? `<b>${kern}</b>` : kern;
};

/** '(p…)' a paragraph, '[- …]' and '[1 …]' lists with their items between bars. */
const kort = (blokken: readonly RijkBlok[]): string =>
  blokken
    .map((blok) =>
      blok.soort === 'alinea'
        ? `(${blok.inhoud.map(opgemaakt).join('')})`
        : `[${blok.geordend ? '1' : '-'} ${blok.punten.map(kort).join(' | ')}]`,
    )
    .join('');

const zichtbaar = (blokken: readonly RijkBlok[]): string =>
  blokken
    .map((blok) =>
      blok.soort === 'alinea' ? blok.inhoud.map(({ tekst }) => tekst).join('') : blok.punten.map(zichtbaar).join(''),
    )
    .join('');

describe('what a user writes in a long field', () => {
  test.each([
    { geval: 'nothing', tekst: ' \n\n\t', uit: '' },
    { geval: 'paragraphs', tekst: 'a\nb\n\n\nc', uit: '(a b)(c)' },
    { geval: 'Windows line ends', tekst: 'a\r\nb\r\n\r\nc', uit: '(a b)(c)' },
    { geval: 'bold and italic', tekst: '**a** en *b* en ***c***', uit: '(<b>a</b> en <i>b</i> en <b><i>c</i></b>)' },
    { geval: 'bold over a line end', tekst: '**a\nb**', uit: '(<b>a b</b>)' },
    { geval: 'italic inside bold', tekst: '**a *b* c**', uit: '(<b>a </b><b><i>b</i></b><b> c</b>)' },
    { geval: 'stars without a partner', tekst: '*a en b** en ****c****', uit: '(*a en b** en ****c****)' },
    { geval: 'one star of two has a partner', tekst: '**a*', uit: '(**a*)' },
    { geval: 'two stars of three', tekst: '***a**', uit: '(*<b>a</b>)' },
    { geval: 'stars in a word or a sum', tekst: '3*4*5 en x*y*z en 2 * 3 * 4', uit: '(3*4*5 en x*y*z en 2 * 3 * 4)' },
    { geval: 'a star that ends against a word', tekst: '*a*b', uit: '(*a*b)' },
    { geval: 'bold beside punctuation', tekst: '(**a**), “*b*”.', uit: '((<b>a</b>), “<i>b</i>”.)' },
    { geval: 'stars after an emoji and a letter with accent', tekst: 'é*a* 😀*b*', uit: '(é*a* 😀<i>b</i>)' },
    { geval: 'lists of two kinds', tekst: '- a\n* b\n\n1. c\n2. d', uit: '[- (a) | (b)][1 (c) | (d)]' },
    { geval: 'a list in the middle of text', tekst: 'a\n- b\nc\n\nd', uit: '(a)[- (b c)](d)' },
    { geval: 'nested', tekst: '- a\n  - b\n    1. c\n- d', uit: '[- (a)[- (b)[1 (c)]] | (d)]' },
    { geval: 'nested with tabs', tekst: '-\ta\n\t-\tb', uit: '[- (a)[- (b)]]' },
    { geval: 'a paragraph inside an item', tekst: '- a\n\n  b\n\nc', uit: '[- (a)(b)](c)' },
    { geval: 'blank line between items', tekst: '1. a\n\n2. b', uit: '[1 (a) | (b)]' },
    { geval: 'all items numbered 1', tekst: '1. a\n1. b', uit: '[1 (a) | (b)]' },
    { geval: 'a number that does not follow', tekst: '1. a\n3. b', uit: '[1 (a 3. b)]' },
    { geval: 'a year at the start of a line', tekst: 'sinds\n2024. Dan', uit: '(sinds 2024. Dan)' },
    { geval: 'a list that starts at 3', tekst: '3. a', uit: '(3. a)' },
    { geval: 'first item indented, next not', tekst: '  - a\n- b', uit: '[- (a) | (b)]' },
    { geval: 'a mark without text', tekst: '-\n- \n1.', uit: '(- - 1.)' },
    {
      geval: 'other marks are literal',
      tekst: '# a\n\n> b `c` [d](e) {{f}} <g> |h|',
      uit: '(# a)(> b `c` [d](e) {{f}} <g> |h|)',
    },
    { geval: 'control characters and half pairs', tekst: 'a\u0007\u0001b\ud800c\ufffe', uit: '(abc)' },
    { geval: 'right-to-left marks stay', tekst: 'a\u200f\u202eb', uit: '(a\u200f\u202eb)' },
    { geval: 'line break of a word processor', tekst: 'a\u000bb\tc', uit: '(a b c)' },
  ])('$geval', ({ tekst, uit }) => {
    expect(kort(leesRijkeTekst(tekst))).toBe(uit);
  });

  test('one line only', () => {
    expect(leesRijkeRegel(' a\n\n- **b** ').map(opgemaakt).join('')).toBe('a - <b>b</b>');
  });
});

describe('no visible text is lost or changed', () => {
  const teken = fc.constantFrom(...'ab é😀*-.123 \n\t#>|<_`(\u0007\u200f');
  const tekst = fc.string({ unit: teken, maxLength: 200 });
  /** What can be seen but for blanks, stars and the marks of lists. */
  const kern = (t: string) =>
    t
      .replace(/\u0007/g, '')
      .replace(/^\s*(?:[-*]|\d{1,3}\.)\s+(?=\S)/gm, '')
      .replace(/[\s*\d.-]/g, '');

  test('all other characters stay, in order', () => {
    fc.assert(
      fc.property(tekst, (t) => {
        expect(kern(zichtbaar(leesRijkeTekst(t)))).toBe(kern(t));
      }),
    );
  });

  test('without stars and list marks only blanks change', () => {
    const vlak = fc.string({ unit: fc.constantFrom(...'ab é😀.12 \n\t#>|<_`('), maxLength: 200 });
    fc.assert(
      fc.property(vlak, (t) => {
        fc.pre(!/^\s*\d{1,3}\.\s/m.test(t));
        expect(zichtbaar(leesRijkeTekst(t)).replace(/\s/g, '')).toBe(t.replace(/\s/g, ''));
      }),
    );
  });

  test('stars disappear in pairs only', () => {
    const regel = fc.string({ unit: fc.constantFrom(...'a b*(,'), maxLength: 60 });
    fc.assert(
      fc.property(regel, (t) => {
        const gelezen = leesRijkeRegel(t);
        const sterren = (s: string) => s.split('*').length - 1;
        const weg = sterren(t) - gelezen.reduce((som, { tekst }) => som + sterren(tekst), 0);
        expect(weg % 2).toBe(0);
        expect(weg > 0).toBe(gelezen.some(({ vet, cursief }) => vet || cursief));
      }),
    );
  });

  test.each([
    { geval: 'stars', tekst: '*'.repeat(20_000) },
    { geval: 'openers', tekst: '*a '.repeat(7_000) },
    { geval: 'blanks', tekst: `-${' '.repeat(20_000)}` },
    { geval: 'ever deeper lists', tekst: Array.from({ length: 190 }, (_, k) => `${' '.repeat(k)}- a`).join('\n') },
    { geval: 'many items', tekst: '- a\n  1. b\n'.repeat(1_700) },
  ])('20.000 characters of $geval are read', ({ tekst }) => {
    expect(leesRijkeTekst(tekst).length).toBeGreaterThan(0);
  });
});
