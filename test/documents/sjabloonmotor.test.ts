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
  const x = { soort: { naam: 'a' }, leeg: null, lijst: [{}], getal: 3 };
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
