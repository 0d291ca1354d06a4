import { describe, expect, test } from 'vitest';
import { naarDocx } from '../../../app/documents/docx/naarDocx.ts';
import { tekstVan } from './boom.ts';
import { alineas, delen, openDocx, waarden } from './open.ts';
import { alinea, minimaal, noot, voorbeeld } from './voorbeeld.ts';

const document = voorbeeld();
const delenVol = openDocx(naarDocx(document));
const xml = delenVol['word/document.xml'] as string;
const { romp } = delen(xml);

describe('the text of the tree', () => {
  test('stands in the document, word for word and in order', () => {
    const gedrukt = alineas(romp)
      .map(({ tekst }) => tekst)
      .filter(Boolean);
    expect(gedrukt).toEqual(tekstVan(document.blokken).filter(Boolean));
  });

  test('keeps bold and italic where they were', () => {
    expect(romp).toMatch(/<w:b\/>.{0,60}<w:t[^>]*>ononderbroken</);
    expect(romp).toMatch(/<w:i\/>.{0,60}<w:t[^>]*>65 jaar of ouder</);
  });

  test('has every footnote once, with its text, numbered in the order of the text', () => {
    const nummers = waarden(xml, 'w:footnoteReference', 'w:id');
    expect(nummers).toEqual(['1', '2', '3']);
    const noten = alineas(delenVol['word/footnotes.xml'] as string)
      .map(({ tekst }) => tekst.trim())
      .filter(Boolean);
    expect(noten).toEqual([
      'Artikel 6.23 BVCW.',
      'Register van de woonmaatschappij, toestand op 31 december 2024.',
      'Beslissing van de gemeenteraad.',
    ]);
  });

  test('sets two footnotes side by side apart, so that 1 and 2 do not read as 12', () => {
    const zin = alinea('a', 'Zin', noot('Eén.'), noot('Twee.'), '.');
    const gedrukt = alineas(openDocx(naarDocx(minimaal([zin])))['word/document.xml'] as string).at(-1);
    expect(gedrukt?.tekst).toBe('Zin, .');
    expect(gedrukt?.xml).toMatch(/footnoteReference w:id="1".*superscript.*>, <.*footnoteReference w:id="2"/);
  });
});

describe('properties of the file', () => {
  test('come from the data, with its date', () => {
    const kern = delenVol['docProps/core.xml'] as string;
    expect(kern).toContain('<dc:title>Toewijzingsreglement Werkingsgebied Beekvallei</dc:title>');
    expect(kern).toContain('<dc:subject>Toewijzingsreglement</dc:subject>');
    expect(kern).toContain('<dc:creator>Wonen in de Beekvallei bv</dc:creator>');
    expect(kern).toContain('<dc:description>Versie 2.0</dc:description>');
    expect(kern.match(/>2026-03-01T00:00:00Z</g)).toHaveLength(2);
  });

  test('are free of what XML forbids, and of the shields of their braces', () => {
    const kern = openDocx(naarDocx({ ...minimaal(), titel: 'a\uD800b {koppen-0} \u0001c' }))['docProps/core.xml'];
    expect(kern).toContain('<dc:title>ab {koppen-0} c</dc:title>');
  });

  test('have no date when the data have none', () => {
    expect(openDocx(naarDocx(minimaal()))['docProps/core.xml']).not.toContain('dcterms:created');
  });

  test('say that the text is Dutch as in Belgium', () => {
    expect(delenVol['word/styles.xml']).toMatch(/<w:docDefaults>.*<w:lang [^>]*w:val="nl-BE"/s);
  });
});
