import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Blok } from '../../app/documents/blokken.ts';
import { maakSjablonen, OntbrekendGegeven, SjabloonFout } from '../../app/documents/sjabloonmotor.ts';
import { schets } from './schets.ts';

const render = (bron: string, gegevens: object = {}, delen: Record<string, string> = {}): Blok[] =>
  maakSjablonen({ 'proef/x': bron, ...delen }).render('proef/x', gegevens);

const fout = (bron: string, gegevens: object = {}, delen: Record<string, string> = {}): unknown => {
  try {
    render(bron, gegevens, delen);
  } catch (fout) {
    return fout;
  }
  return null;
};

describe('a figure that is missing stops the render', () => {
  const erfgenaam = Object.create({ geheim: 'x' });
  const x = { soort: { naam: 'a' }, leeg: null, lijst: [{}], getal: 3, erfgenaam };
  test.each([
    { geval: 'printed', bron: 'a\n\n{{ontbreekt}}', regel: 3, naam: 'ontbreekt' },
    { geval: 'null, printed', bron: '{{leeg}}', regel: 1, naam: 'leeg' },
    { geval: 'deep', bron: '{{soort.niets.verder}}', regel: 1, naam: 'soort.niets.verder' },
    { geval: 'in #if', bron: '\n{{#if ontbreekt}}a{{/if}}', regel: 2, naam: 'ontbreekt' },
    { geval: 'in #unless', bron: '{{#unless ontbreekt}}a{{/unless}}', regel: 1, naam: 'ontbreekt' },
    { geval: 'in #each', bron: '{{#each ontbreekt}}a{{/each}}', regel: 1, naam: 'ontbreekt' },
    { geval: 'null in #each', bron: '{{#each leeg}}a{{/each}}', regel: 1, naam: 'leeg' },
    { geval: 'in #with', bron: '{{#with ontbreekt}}a{{/with}}', regel: 1, naam: 'ontbreekt' },
    { geval: 'in else if', bron: '{{#if leeg}}a{{else if ontbreekt}}b{{/if}}', regel: 1, naam: 'ontbreekt' },
    { geval: 'inside #each', bron: '{{#each lijst}}\n{{naam}}\n{{/each}}', regel: 2, naam: 'naam' },
    { geval: 'of a block parameter', bron: '{{#each lijst as |l|}}{{l.naam}}{{/each}}', regel: 1, naam: 'l.naam' },
    { geval: 'argument of a helper', bron: '{{getal ontbreekt}}', regel: 1, naam: 'ontbreekt' },
    { geval: 'null for a helper', bron: '{{getal leeg}}', regel: 1, naam: 'leeg' },
    { geval: 'in a subexpression', bron: '{{#if (eq ontbreekt 1)}}a{{/if}}', regel: 1, naam: 'ontbreekt' },
    { geval: 'named argument', bron: '{{anker "a" vraag=ontbreekt}}\n\na', regel: 1, naam: 'ontbreekt' },
    { geval: 'argument of a partial', bron: '{{> delen/d b=ontbreekt}}', regel: 1, naam: 'ontbreekt' },
    { geval: '@index outside a list', bron: '{{@index}}', regel: 1, naam: '@index' },
    { geval: 'prototype', bron: '{{constructor}}', regel: 1, naam: 'constructor' },
    { geval: 'prototype, deep', bron: '{{soort.__proto__.toString}}', regel: 1, naam: 'soort.__proto__.toString' },
    { geval: 'prototype in a condition', bron: '{{#if soort.__proto__}}a{{/if}}', regel: 1, naam: 'soort.__proto__' },
    { geval: 'inherited value', bron: '{{erfgenaam.geheim}}', regel: 1, naam: 'erfgenaam.geheim' },
    { geval: 'prototype of a number', bron: '{{getal.toFixed}}', regel: 1, naam: 'getal.toFixed' },
  ])('$geval', ({ bron, regel, naam }) => {
    const gegooid = fout(bron, x, { 'delen/d': 'd' });
    expect(gegooid).toBeInstanceOf(OntbrekendGegeven);
    expect((gegooid as Error).message).toBe(`templates/proef/x.hbs, regel ${regel}: het gegeven “${naam}” ontbreekt.`);
  });

  test('in a partial: the partial is named', () => {
    const gegooid = fout('a {{> delen/d}}', {}, { 'delen/d': 'deel\n{{#each stappen}}a{{/each}}' });
    expect(gegooid).toMatchObject({ bestand: 'templates/delen/d.hbs', regel: 2, gegeven: 'stappen' });
  });
});

describe('what the template language does not have is refused, with file and line', () => {
  test.each([
    { geval: 'raw output', bron: '\n{{{a}}}', bericht: /^templates\/proef\/x\.hbs, regel 2: rauwe uitvoer/ },
    { geval: 'raw output with &', bron: '{{&a}}', bericht: /regel 1: rauwe uitvoer/ },
    { geval: 'unknown function', bron: '{{verzin a}}', bericht: /regel 1: de functie “verzin” bestaat niet/ },
    { geval: 'lookup', bron: '{{lookup this "a"}}', bericht: /de functie “lookup” bestaat niet/ },
    { geval: 'unknown function in an argument', bron: '{{#if (verzin a)}}{{/if}}', bericht: /“verzin” bestaat niet/ },
    { geval: 'inward helper', bron: '{{__haal a}}', bericht: /“__haal” bestaat niet/ },
    { geval: 'unknown block', bron: '{{#verzin a}}{{/verzin}}', bericht: /het blok “verzin” bestaat niet/ },
    { geval: 'inline partial', bron: '{{#*inline "a"}}{{/inline}}', bericht: /regel 1: / },
    { geval: 'unknown partial', bron: 'a\n{{> delen/y}}', bericht: /regel 2: het deel “delen\/y” bestaat niet/ },
    { geval: 'dynamic partial', bron: '{{> (eq a 1)}}', bericht: /een deel wordt bij zijn naam genoemd/ },
    { geval: 'too many arguments', bron: '{{getal a a}}', bericht: /“getal” vraagt 1 argumenten en krijgt er 2/ },
    { geval: 'unknown named argument', bron: '{{getal a b=1}}', bericht: /“getal” kent het argument “b” niet/ },
    { geval: 'register of the engine', bron: '{{@invoegingen}}', bericht: /“@invoegingen” bestaat niet/ },
    { geval: 'broken Handlebars', bron: 'a\n{{#if a}}', bericht: /^templates\/proef\/x\.hbs, regel 2: niet te lezen/ },
    { geval: 'object printed', bron: '{{o}}', bericht: /regel 1: “o” is geen tekst en geen getal/ },
    { geval: 'yes/no printed', bron: '{{ja}}', bericht: /“ja” is geen tekst en geen getal/ },
    { geval: 'fraction as a count', bron: '{{getal half}}', bericht: /“getal”: verwacht een geheel getal vanaf 0/ },
    { geval: 'impossible date', bron: '{{datum "2025-02-30"}}', bericht: /verwacht een datum/ },
    { geval: 'unknown source', bron: '{{bron "verzonnen"}}', bericht: /"verzonnen" is geen bron/ },
    { geval: 'each over no list', bron: '{{#each a}}{{/each}}', bericht: /“a” is geen lijst/ },
    { geval: 'line', bron: 'a\n\n---', bericht: /^templates\/proef\/x\.hbs: een lijn \(---\) kan hier niet/ },
    { geval: 'line under text', bron: 'a\n---', bericht: /een lijn/ },
    { geval: 'HTML', bron: 'a <b>b</b>', bericht: /HTML kan niet/ },
    { geval: 'block of HTML', bron: '<div>\nb', bericht: /HTML kan hier niet/ },
    { geval: 'link', bron: '[a](http://b.be)', bericht: /een koppeling/ },
    { geval: 'image', bron: '![a](b)', bericht: /een afbeelding/ },
    { geval: 'code', bron: 'a `b`', bericht: /code tussen accenten/ },
    { geval: 'fenced code', bron: '```\na\n```', bericht: /een codeblok/ },
    { geval: 'heading in a list', bron: '- # a', bericht: /een kop kan hier niet/ },
    { geval: 'list in a quotation', bron: '> - a', bericht: /een lijst kan hier niet/ },
    { geval: 'anchor in a heading', bron: '# a {{anker "b"}}', bericht: /“anker” kan niet in een kop/ },
    { geval: 'anchor before nothing', bron: 'a\n\n{{anker "b"}}', bericht: /na het anker “b” komt geen blok/ },
    { geval: 'two anchors', bron: '{{anker "b"}}\n{{anker "c"}}\na', bericht: /na het anker “b” komt geen blok/ },
    { geval: 'anchor twice', bron: '{{anker "b"}}\na\n\n{{anker "b"}}\nc', bericht: /“b” staat er meer dan eens/ },
    { geval: 'unnumbered paragraph', bron: '{{ongenummerd}}\na', bericht: /na {{ongenummerd}} komt geen kop/ },
    { geval: 'frame without its text', bron: '{{kader "stop"}}\na', bericht: /na {{kader}} komt geen blok/ },
    { geval: 'frame of another kind', bron: '{{kader "rood"}}', bericht: /verwacht "let-op" of "stop"/ },
    { geval: 'control character', bron: 'a\u0001', bericht: /stuurtekens/ },
    { geval: 'table with a short row', bron: '{{tabel kort}}', bericht: /rij “r” heeft 1 cellen; de tabel heeft 2/ },
    { geval: 'no table', bron: '{{tabel o}}', bericht: /“tabel”: een tabel heeft een titel/ },
  ])('$geval', ({ bron, bericht }) => {
    const kolom = { titel: 'k', uitlijning: 'links', breedte: 1 };
    const kort = { titel: 't', kolommen: [kolom, kolom], rijen: [{ sleutel: 'r', cellen: ['1'] }], noten: [] };
    const gegooid = fout(bron, { a: 1, o: { p: 1 }, ja: true, half: 0.5, kort });
    expect(gegooid).toBeInstanceOf(SjabloonFout);
    expect((gegooid as Error).message).toMatch(bericht);
  });

  test('a template that does not exist', () => {
    expect(() => maakSjablonen({}).render('proef/niets', {})).toThrow(
      'templates/proef/niets.hbs: dit sjabloon bestaat niet.',
    );
  });
});

describe('the language of the templates', () => {
  const tabel = {
    titel: 'Woningen',
    kolommen: [{ titel: 'Adres', uitlijning: 'links', breedte: 1 }],
    rijen: [{ sleutel: 'k1', cellen: ['Dorp 1\n| 2'] }],
    noten: [],
  };
  test.each([
    {
      geval: 'text before a heading, counted under the template',
      bron: 'a\n\nb',
      uit: ['proef-x.a1: a', 'proef-x.a2: b'],
    },
    {
      geval: 'headings in each other, relative to the template',
      bron: '## A\n\na\n\n### B\n\nb\n\n## C',
      uit: [
        'proef-x.s1: # A',
        '  proef-x.s1.a1: a',
        '  proef-x.s1.s1: # B',
        '    proef-x.s1.s1.a1: b',
        'proef-x.s2: # C',
      ],
    },
    {
      geval: 'anchor of several parts, before a heading, a paragraph, a list and a table',
      bron: '{{anker "doelgroep" s "Cascade"}}\n# A\n\n{{anker "p"}}\na\n{{anker "l"}}\n- b\n\n{{anker "t"}}\n| c |\n|--:|\n| d |',
      uit: ['doelgroep.k-1.cascade: # A', '  p: a', '  l: -', '    l.p1', '      l.p1.a1: b', '  t:  | c', '    d: d'],
    },
    {
      geval: 'anchor with an unnumbered heading, in either order',
      bron: '{{anker "a"}}\n{{ongenummerd}}\n# A\n\n{{ongenummerd}}\n{{anker "b"}}\n# B',
      uit: ['a: A', 'b: B'],
    },
    { geval: 'bold, italic and a line break', bron: '**a *b*** c\\\nd', uit: ['proef-x.a1: *a **_b_* c⏎d'] },
    {
      geval: 'framed notice',
      bron: '{{anker "o"}}\n{{kader "stop"}}\n> **a** b\n>\n> - c',
      uit: ['o: ! stop', '  o.a1: *a* b', '  o.l1: -', '    o.l1.p1', '      o.l1.p1.a1: c'],
    },
    { geval: 'quotation', bron: '> a\n>\n> b', uit: ['proef-x.a1: > a', 'proef-x.a2: > b'] },
    {
      geval: 'nested lists',
      bron: '1. a\n   - b\n2. c',
      uit: [
        'proef-x.l1: 1.',
        '  proef-x.l1.p1',
        '    proef-x.l1.p1.a1: a',
        '    proef-x.l1.p1.l1: -',
        '      proef-x.l1.p1.l1.p1',
        '        proef-x.l1.p1.l1.p1.a1: b',
        '  proef-x.l1.p2',
        '    proef-x.l1.p2.a1: c',
      ],
    },
    {
      geval: 'a count numbers a list',
      bron: '{{n}}. a',
      uit: ['proef-x.l1: 1.', '  proef-x.l1.p1', '    proef-x.l1.p1.a1: a'],
    },
    {
      geval: 'table with the same first cell twice',
      bron: '| a |\n|---|\n| b |\n| b |',
      uit: ['proef-x.t1:  | a', '  b: b', '  b#2: b'],
    },
    {
      geval: 'reference and footnotes',
      bron: 'zie {{zie "a" s}} {{noot "x"}}{{noten lijst}}.',
      uit: ['proef-x.a1: zie →a.k-1[^x][^p][^q].'],
    },
    {
      geval: 'rich text after a list stands apart',
      bron: '- a\n{{rijk lang}}',
      uit: [
        'proef-x.l1: -',
        '  proef-x.l1.p1',
        '    proef-x.l1.p1.a1: a',
        'proef-x.a1: x *y*',
        'proef-x.l2: -',
        '  proef-x.l2.p1',
        '    proef-x.l2.p1.a1: z',
      ],
    },
    {
      geval: 'rich text in an item of a list',
      bron: '- a\n\n  {{rijk "b"}}',
      uit: ['proef-x.l1: -', '  proef-x.l1.p1', '    proef-x.l1.p1.a1: a', '    proef-x.l1.p1.a2: b'],
    },
    { geval: 'rich text within a line', bron: 'a {{rijk-inline "**b** # c"}}', uit: ['proef-x.a1: a *b* # c'] },
    {
      geval: 'table from data',
      bron: '{{anker "t"}}\n{{tabel tabel}}',
      uit: ['t: Woningen | Adres', '  k1: Dorp 1 | 2'],
    },
    {
      geval: 'figures',
      bron: '{{getal groot}} {{groot}} {{procent 3 8}} {{datum "2025-11-01"}} {{opsomming lijst}} {{opsomming lijst "of"}}',
      uit: ['proef-x.a1: 3.059 3059 37,5 % 1 november 2025 p en q p of q'],
    },
    { geval: 'citation', bron: '{{bron "strengereWoonbinding"}}', uit: ['proef-x.a1: artikel 6.23 BVCW'] },
    {
      geval: 'conditions',
      bron: '{{#if (en (eq n 1) (gt groot n) (niet leeg) (of leeg s))}}ja{{/if}}',
      uit: ['proef-x.a1: ja'],
    },
    {
      geval: 'null may be asked for',
      bron: '{{#if leeg}}a{{else}}b{{/if}}{{#with leeg}}c{{/with}}',
      uit: ['proef-x.a1: b'],
    },
    {
      geval: 'partial with arguments, its own context and the one around',
      bron: '{{> delen/d a="x"}}',
      uit: ['proef-x.a1: x 1'],
    },
    {
      geval: 'block parameter, index and the level above',
      bron: '{{#each lijst as |l|}}{{l}}{{@index}}{{../n}} {{/each}}',
      uit: ['proef-x.a1: p01 q11'],
    },
    {
      geval: 'nothing empty is left',
      bron: '{{niets}}\n\n- {{niets}}\n\n**{{niets}}**\n\n{{rijk niets}}\n\na {{niets}} , b{{noot niets}}  c .',
      uit: ['proef-x.a1: a, b c.'],
    },
    {
      geval: 'indentation in a block is no code',
      bron: '{{#if n}}\n        a\n        # B\n{{/if}}',
      uit: ['proef-x.a1: a', 'proef-x.s1: # B'],
    },
  ])('$geval', ({ bron, uit }) => {
    const gegevens = {
      s: 'K 1',
      n: 1,
      groot: 3059,
      leeg: null,
      niets: '',
      lijst: ['p', 'q'],
      lang: 'x **y**\n\n- z',
      tabel,
    };
    expect(schets(render(bron, gegevens, { 'delen/d': '{{a}} {{n}}\n' }))).toEqual(uit);
  });

  test('question and source of an anchor go to the next block, or to every block of a rich text', () => {
    const blokken = render('{{anker "a" vraag="gebied/x" bron="codex"}}\n{{rijk lang}}', { lang: 'p\n\n- q' });
    expect(blokken.map(({ id, vraag, bron }) => ({ id, vraag, bron }))).toEqual([
      { id: 'a', vraag: 'gebied/x', bron: 'codex' },
      { id: 'proef-x.l1', vraag: 'gebied/x', bron: 'codex' },
    ]);
  });

  test('the place of a template that is used twice', () => {
    expect(maakSjablonen({ x: 'a' }).render('x', {}, 'gemeente.11002')[0]?.id).toBe('gemeente.11002.a1');
  });

  test('a second render with other values is not the first one', () => {
    const sjablonen = maakSjablonen({ x: '# {{a}}\n\n{{rijk b}}' });
    sjablonen.render('x', { a: 'eerst', b: 'een\n\ntwee' });
    expect(schets(sjablonen.render('x', { a: 'dan', b: 'drie' }))).toEqual(['x.s1: # dan', '  x.s1.a1: drie']);
  });
});

describe('a value is literal, whatever it holds and wherever it stands', () => {
  const SJABLOON =
    '# Kop {{v}}\n\nDe {{v}} x.\n\n- {{v}}\n\n| a | b |\n|---|---|\n| {{v}} | {{v}} |\n\n> {{v}}\n\n{{v}}\n\n**{{v}}**';
  const LASTIG = [
    '*vet* _schuin_',
    'a | b | c',
    '# kop',
    '<script>alert(1)</script>',
    '{{ geheim }} {{{x}}}',
    '[k](javascript:alert(1))',
    '![i](x)',
    '1. lijst',
    '- lijst',
    '> citaat',
    '`code` ~~weg~~',
    '&amp; &lt;',
    'www.x.be https://x.be a@b.be',
    'eind\\',
    '\\*',
    '[^1]: noot',
    '---',
    '===',
    ':::x',
    '12',
    '\u00011\u0002',
    '\u00030\u0002',
    'met\u200e\u202erechts',
    '😀',
  ];
  const zuiver = (tekst: string) => tekst.replace(/[\u0001-\u0003]/g, '');

  test.each(LASTIG)('%j', (v) => {
    const blokken = render(SJABLOON, { v });
    const t = zuiver(v);
    expect(schets(blokken)).toEqual([
      `proef-x.s1: # Kop ${t}`,
      `  proef-x.s1.a1: De ${t} x.`,
      '  proef-x.s1.l1: -',
      '    proef-x.s1.l1.p1',
      `      proef-x.s1.l1.p1.a1: ${t}`,
      '  proef-x.s1.t1:  | a | b',
      `    ${t}: ${t} | ${t}`,
      `  proef-x.s1.a2: > ${t}`,
      `  proef-x.s1.a3: ${t}`,
      `  proef-x.s1.a4: *${t}*`,
    ]);
  });

  test('any text at all', () => {
    const lettertekens = fc.constantFrom(...'*_|#<>{}[]()!`~\\&;:-+=.1 a\n\t"\'/@$%^\u0001\u0003é😀');
    fc.assert(
      fc.property(fc.string({ unit: lettertekens, maxLength: 30 }), (v) => {
        const alinea = render('x{{v}}y\n\n{{v}}', { v })[0];
        const midden = v
          .replace(/[\u0001\u0003]/g, '')
          .split(/[\n]/)
          .map((r) => r.replaceAll('\t', ' ').trim())
          .filter(Boolean)
          .join(' ');
        expect(alinea).toMatchObject({ inhoud: [{ soort: 'tekst', tekst: `x${midden}y` }] });
      }),
    );
  });
});
