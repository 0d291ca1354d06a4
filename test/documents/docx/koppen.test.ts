import { describe, expect, test } from 'vitest';
import type { Sectie } from '../../../app/documents/blokken.ts';
import { naarDocx } from '../../../app/documents/docx/naarDocx.ts';
import { secties } from './boom.ts';
import { alineas, delen, openDocx, stijl, waarden } from './open.ts';
import { minimaal, sectie, voorbeeld } from './voorbeeld.ts';

const document = voorbeeld();
const delenVol = openDocx(naarDocx(document));
const xml = delenVol['word/document.xml'] as string;
const { romp } = delen(xml);

describe('headings', () => {
  test('are counted by Word to the numbers of the tree', () => {
    const tellers = [0, 0, 0, 0, 0];
    const geteld = alineas(romp)
      .filter(({ stijl }) => /^(Heading|KopZonderNummer)\d$/.test(stijl))
      .map(({ stijl }) => {
        if (!stijl.startsWith('Heading')) return null;
        const niveau = Number(stijl.at(-1));
        tellers[niveau - 1] = (tellers[niveau - 1] as number) + 1;
        tellers.fill(0, niveau);
        return tellers.slice(0, niveau).join('.');
      });
    expect(geteld).toEqual(secties(document.blokken).map(({ nummer }) => nummer));
  });

  test('have a style that is bound to one numbering, level by level', () => {
    const stijlen = delenVol['word/styles.xml'] as string;
    const nummering = delenVol['word/numbering.xml'] as string;
    const bindingen = [1, 2, 3, 4, 5].map((niveau) => {
      const stijl = new RegExp(`<w:style [^>]*w:styleId="Heading${niveau}".*?</w:style>`, 's').exec(
        stijlen,
      )?.[0] as string;
      const numId = waarden(stijl, 'w:numId', 'w:val')[0] as string;
      const abstract = new RegExp(`w:numId="${numId}"[^>]*>\\s*<w:abstractNumId w:val="(\\d+)"`).exec(nummering)?.[1];
      const lijst = new RegExp(`<w:abstractNum [^>]*w:abstractNumId="${abstract}".*?</w:abstractNum>`, 's').exec(
        nummering,
      )?.[0];
      const laag = new RegExp(`<w:lvl w:ilvl="${niveau - 1}".*?</w:lvl>`, 's').exec(lijst as string)?.[0] as string;
      return {
        numId,
        ...{ ilvl: waarden(stijl, 'w:ilvl', 'w:val')[0] },
        stijl: waarden(laag, 'w:pStyle', 'w:val')[0],
        tekst: waarden(laag, 'w:lvlText', 'w:val')[0],
      };
    });
    expect(new Set(bindingen.map(({ numId }) => numId)).size).toBe(1);
    expect(bindingen.map(({ ilvl, stijl, tekst }) => [ilvl, stijl, tekst])).toEqual([
      ['0', 'Heading1', '%1'],
      ['1', 'Heading2', '%1.%2'],
      ['2', 'Heading3', '%1.%2.%3'],
      ['3', 'Heading4', '%1.%2.%3.%4'],
      ['4', 'Heading5', '%1.%2.%3.%4.%5'],
    ]);
  });

  test('without a number have a style that takes the number away and stays in the outline', () => {
    for (const niveau of [1, 2, 3, 4, 5]) {
      const zonder = stijl(delenVol['word/styles.xml'] as string, `KopZonderNummer${niveau}`);
      expect(waarden(zonder, 'w:numId', 'w:val')).toEqual(['0']);
      expect(waarden(zonder, 'w:outlineLvl', 'w:val')).toEqual([`${niveau - 1}`]);
    }
  });

  test('deeper than five levels keep their number as text', () => {
    const diep = ['1', '1.1', '1.1.1', '1.1.1.1', '1.1.1.1.1', '1.1.1.1.1.1'].reduceRight<Sectie[]>(
      (binnen, nummer) => [sectie(`s${nummer}`, nummer, `Titel ${nummer.length}`, ...binnen)],
      [],
    );
    const koppen = alineas(delen(openDocx(naarDocx(minimaal(diep)))['word/document.xml'] as string).romp);
    expect(koppen.at(-1)).toMatchObject({ stijl: 'KopZonderNummer5', tekst: '1.1.1.1.1.1 Titel 11' });
  });

  test('without a number under a heading without a number stay without, as the tree says', () => {
    const onder = { ...sectie('b', null, 'Onder'), genummerd: true };
    const { romp: tekst } = delen(
      openDocx(naarDocx(minimaal([sectie('a', null, 'Boven', onder)])))['word/document.xml'] as string,
    );
    expect(
      alineas(tekst)
        .map(({ stijl }) => stijl)
        .filter(Boolean),
    ).toEqual(['KopZonderNummer1', 'KopZonderNummer2']);
  });
});
