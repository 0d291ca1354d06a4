import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Document } from '../../app/documents/blokken.ts';
import { naarHtmlBestand, naarHtmlFragment } from '../../app/documents/html/index.ts';
import { nummer } from '../../app/documents/nummering.ts';
import { maakSjablonen } from '../../app/documents/sjabloonmotor.ts';
import { maakDocument } from './voorbeeld.ts';

const tabel = {
  titel: 'Woningen',
  kolommen: [
    { titel: 'Gemeente', uitlijning: 'links', breedte: 2 },
    { titel: 'Aantal', uitlijning: 'rechts', breedte: 1 },
  ],
  rijen: [
    { sleutel: 'a', cellen: ['Aalst', '1.019'] },
    { sleutel: 'totaal', cellen: ['Samen', '1.019'], nadruk: 'totaal' },
  ],
  noten: [{ soort: 'voetnoot', inhoud: [{ soort: 'tekst', tekst: 'jaarverslag' }] }],
};

const maak = (bron: string, gegevens: object = {}, anders: Partial<Document> = {}): Document =>
  nummer(maakDocument(maakSjablonen({ x: bron }).render('x', { tabel, ...gegevens }), anders));

const fragment = (bron: string, gegevens: object = {}): string => naarHtmlFragment(maak(bron, gegevens));

describe('a document in a page', () => {
  test.each([
    {
      geval: 'heading with number and id',
      bron: '{{anker "a"}}\n# A',
      html: '<h2 id="a"><span class="nummer">1</span> A</h2>',
    },
    { geval: 'heading without number', bron: '{{ongenummerd}}\n{{anker "a"}}\n# A', html: '<h2 id="a">A</h2>' },
    {
      geval: 'entry of the contents',
      bron: '{{anker "a"}}\n# A{{noot "n"}}',
      html: '<li><a href="#a"><span class="nummer">1</span> A</a></li>',
    },
    {
      geval: 'sixth level',
      bron: '# A\n\n## B\n\n### C\n\n#### D\n\n##### E\n\n###### F',
      html: '<h6 id="x.s1.s1.s1.s1.s1.s1">',
    },
    {
      geval: 'formatting',
      bron: '**a *b*** c\\\nd',
      html: '<p id="x.a1"><strong>a </strong><strong><em>b</em></strong> c<br>d</p>',
    },
    { geval: 'quotation', bron: '> a', html: '<blockquote id="x.a1"><p>a</p></blockquote>' },
    { geval: 'list', bron: '1. a', html: '<ol id="x.l1">\n<li id="x.l1.p1"><p id="x.l1.p1.a1">a</p></li>\n</ol>' },
    { geval: 'reference', bron: '{{anker "a"}}\n# A\n\n{{zie "a"}}', html: '<a class="verwijzing" href="#a">1</a>' },
    { geval: 'question', bron: '{{anker "a" vraag="gebied/x"}}\nb', html: '<p id="a" data-vraag="gebied/x">b</p>' },
    {
      geval: 'question of a section',
      bron: '{{anker "a" vraag="gebied/x"}}\n# A',
      html: '<section data-vraag="gebied/x">',
    },
    {
      geval: 'frame',
      bron: '{{kader "stop"}}\n> a',
      html: '<section role="note" class="kader kader-stop" id="x.k1">\n<p id="x.k1.a1">a</p>',
    },
    {
      geval: 'title of a table with its source',
      bron: '{{tabel tabel}}',
      html: '<caption>Woningen<sup class="nootverwijzing"><a id="nootverwijzing_1"',
    },
    {
      geval: 'headers of a table',
      bron: '{{tabel tabel}}',
      html: '<th scope="col">Gemeente</th><th scope="col" class="getal">Aantal</th>',
    },
    { geval: 'row', bron: '{{tabel tabel}}', html: '<tr><th scope="row">Aalst</th><td class="getal">1.019</td></tr>' },
    { geval: 'total', bron: '{{tabel tabel}}', html: '<tr class="totaal"><th scope="row">Samen</th>' },
    {
      geval: 'footnote with its way back',
      bron: 'a{{noot "n"}}',
      html: '<li id="noot_1">n <a href="#nootverwijzing_1" role="doc-backlink"',
    },
    {
      geval: 'two footnotes in a row',
      bron: 'a{{noot "n"}}{{noot "m"}}',
      html: '1</a></sup><sup class="nootverwijzing">, </sup><sup class="nootverwijzing"><a id="nootverwijzing_2"',
    },
  ])('$geval', ({ bron, html }) => {
    expect(fragment(bron)).toContain(html);
  });

  test('a document without sections and footnotes has no contents and no list of footnotes', () => {
    const html = fragment('a');
    expect(html).not.toContain('<nav');
    expect(html).not.toContain('noten');
  });

  test('no inline style and no script', () => {
    expect(fragment('# A\n\n{{tabel tabel}}')).not.toMatch(/style=|<style|<script/);
  });

  test('every reference, entry and footnote leads to an id that is there, once', () => {
    const html = fragment(
      '{{anker "a"}}\n# A{{noot "n"}}\n\nzie {{zie "b"}}\n\n{{anker "b"}}\n## B\n\n{{tabel tabel}}',
    );
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    const doelen = [...html.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(doelen.length).toBeGreaterThan(5);
    expect(doelen.filter((doel) => !ids.includes(doel))).toEqual([]);
  });

  test('whatever a user writes, wherever it stands, is text', () => {
    const bron =
      '{{anker "a" vraag=v}}\n# {{v}}{{noot v}}\n\n{{v}} **{{v}}**\n\n| {{v}} |\n|---|\n| {{v}} |\n\n{{rijk v}}\n\n{{tabel t}}';
    const leeg = fragment(bron, { v: 'x', t: tabel }).replace(/[^<]*(<[^>]*>)[^<]*/g, '$1');
    const teken = fc.constantFrom(...'<>&"\'=/!abc \u202e{}');
    fc.assert(
      fc.property(fc.string({ unit: teken, maxLength: 20 }), (deel) => {
        const v = `x${deel.replaceAll(/\s/g, '')}`;
        const html = fragment(bron, { v, t: { ...tabel, rijen: [{ sleutel: v, cellen: [v, v] }], titel: v } });
        const tags = html.replace(/data-vraag="[^"]*"/, 'data-vraag="x"').replace(/[^<]*(<[^>]*>)[^<]*/g, '$1');
        const rij = '<tr class="totaal"><th scope="row"></th><td class="getal"></td></tr>';
        expect(tags.length).toBe(leeg.length - rij.replace(/[^<]*(<[^>]*>)[^<]*/g, '$1').length);
        expect(html).not.toMatch(/<script|<img/);
      }),
    );
  });
});

describe('a document as a file of its own', () => {
  const logo = { soort: 'png', base64: 'iVBORw0KGgo=', breedte: 10, hoogte: 10, omschrijving: 'Logo "A"' } as const;

  test('Dutch, titled, with the house style and the logo inside', () => {
    const huisstijl = { hoofdkleur: '#123456', lettertype: 'Ubuntu', logo };
    const html = naarHtmlBestand(maak('# A', {}, { huisstijl, titel: 'T < U' }));
    expect(html).toMatch(/^<!doctype html>\n<html lang="nl-BE">/);
    expect(html).toContain('<title>T &lt; U – Woonmaatschappij Voorbeeld</title>');
    expect(html).toContain('<h1>T &lt; U</h1>');
    expect(html).toContain('--kleur: #123456');
    expect(html).toContain('"Ubuntu"');
    expect(html).toContain('src="data:image/png;base64,iVBORw0KGgo=" alt="Logo &quot;A&quot;"');
    expect(html).not.toMatch(/https?:/);
  });

  test('a colour too light to read is darkened', () => {
    const huisstijl = { hoofdkleur: '#ffee00', lettertype: '', logo: null };
    expect(naarHtmlBestand(maak('a', {}, { huisstijl }))).not.toMatch(/--kleur: #ffee00/i);
  });

  test('a font that would break out of the style sheet is refused', () => {
    const huisstijl = { hoofdkleur: '', lettertype: 'x"; } </style><script>', logo: null };
    expect(() => naarHtmlBestand(maak('a', {}, { huisstijl }))).toThrow('Het lettertype van de huisstijl');
  });

  test('a draft says so', () => {
    expect(naarHtmlBestand(maak('a', {}, { definitief: false }))).toContain('<body class="ontwerp">');
    expect(naarHtmlBestand(maak('a'))).toContain('<body>');
  });
});
