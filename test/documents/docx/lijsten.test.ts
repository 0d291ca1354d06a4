import { describe, expect, test } from 'vitest';
import type { Blok } from '../../../app/documents/blokken.ts';
import { naarDocx } from '../../../app/documents/docx/naarDocx.ts';
import { alineas, delen, openDocx, waarden } from './open.ts';
import { alinea, lijst, minimaal, sectie, voorbeeld } from './voorbeeld.ts';

const document = voorbeeld();
const delenVol = openDocx(naarDocx(document));
const xml = delenVol['word/document.xml'] as string;
const { romp } = delen(xml);

describe('lists', () => {
  test('start again for each list, at the level where they stand', () => {
    const genummerd = alineas(romp)
      .filter(({ stijl, xml: alineaXml }) => stijl === 'ListParagraph' && alineaXml.includes('<w:numPr>'))
      .map((punt) => [waarden(punt.xml, 'w:ilvl', 'w:val')[0], waarden(punt.xml, 'w:numId', 'w:val')[0]]);
    expect(genummerd.map(([niveau]) => niveau)).toEqual(['0', '0', '0', '1', '1', '0', '1', '1', '0', '0']);
    const [buiten, , , stap, , , , , tweede] = genummerd.map(([, numId]) => numId);
    expect(new Set([buiten, stap, tweede]).size).toBe(3);
    expect(genummerd[5]?.[1]).toBe(buiten);
    const nummering = delenVol['word/numbering.xml'] as string;
    for (const numId of [buiten, stap, tweede]) {
      const num = new RegExp(`<w:num w:numId="${numId}".*?</w:num>`, 's').exec(nummering)?.[0] as string;
      expect(waarden(num, 'w:startOverride', 'w:val').slice(0, 2)).toEqual(['1', '1']);
    }
  });

  test('an item that starts with a list still has its own number', () => {
    const { romp: tekst } = delen(
      openDocx(naarDocx(minimaal([sectie('s', '1', 'S', lijst('l', true, [lijst('l.b', false, 'binnen')]))])))[
        'word/document.xml'
      ] as string,
    );
    expect(
      alineas(tekst)
        .filter(({ stijl }) => stijl === 'ListParagraph')
        .map((punt) => [waarden(punt.xml, 'w:ilvl', 'w:val')[0], punt.tekst]),
    ).toEqual([
      ['0', ''],
      ['1', 'binnen'],
    ]);
  });

  test('are nested twelve deep without leaving the nine levels of Word', () => {
    const diep = Array.from({ length: 12 }).reduceRight<Blok>(
      (binnen, _, index) => lijst(`l${index}`, true, [alinea(`a${index}`, 'x'), binnen]),
      alinea('einde', 'y'),
    );
    const niveaus = waarden(openDocx(naarDocx(minimaal([diep])))['word/document.xml'] as string, 'w:ilvl', 'w:val');
    expect(niveaus).toEqual(['0', '1', '2', '3', '4', '5', '6', '7', '8', '8', '8', '8']);
  });
});
