import fc from 'fast-check';
import { expect, test } from 'vitest';
import { naarDocx } from '../../../app/documents/docx/naarDocx.ts';
import { NARE_TEKSTEN } from './nareTeksten.ts';
import { alineas, openDocx } from './open.ts';
import { alinea, kolom, lijst, minimaal, rij, tabel } from './voorbeeld.ts';

/** What is left of a text when XML 1.0 has refused its characters, one code point at a time. */
const toegelaten = (tekst: string): string =>
  [...tekst]
    .filter((teken) => {
      const punt = teken.codePointAt(0) as number;
      if (punt < 0x20) return punt === 0x9 || punt === 0xa || punt === 0xd;
      return punt <= 0xd7ff || (punt >= 0xe000 && punt <= 0xfffd) || punt >= 0x10000;
    })
    .join('');

const regels = (tekst: string) => toegelaten(tekst.replace(/\r\n?/g, '\n'));

/** The text of a paragraph, of an item and of a cell, printed. */
function gedrukt(tekst: string): string[] {
  const blokken = [alinea('a', tekst), lijst('l', true, tekst), tabel('t', '', [kolom('kop', 1)], [rij(tekst)])];
  const alle = alineas(openDocx(naarDocx(minimaal(blokken)))['word/document.xml'] as string);
  return ['BodyText', 'ListParagraph', 'Tabeltekst'].map(
    (stijl) => alle.find((een) => een.stijl === stijl)?.tekst as string,
  );
}

test.each(NARE_TEKSTEN.map((tekst) => ({ tekst })))('$tekst is printed as it was typed', ({ tekst }) => {
  const [inAlinea, inPunt, inCel] = gedrukt(tekst);
  expect(inAlinea).toBe(toegelaten(tekst));
  expect(inPunt).toBe(toegelaten(tekst));
  expect(inCel).toBe(regels(tekst));
});

test('any text is printed as it was typed', () => {
  const tekst = fc.string({
    unit: fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
      fc.constantFrom('\uD800', '\u0000', '{', '}', '<', '&', '$', '-'),
    ),
    minLength: 1,
  });
  fc.assert(
    fc.property(tekst, (een) => {
      const [inAlinea, , inCel] = gedrukt(een);
      expect(inAlinea).toBe(toegelaten(een));
      expect(inCel).toBe(regels(een));
    }),
    { numRuns: 60 },
  );
});
