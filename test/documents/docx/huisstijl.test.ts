import { expect, test } from 'vitest';
import { leesHuisstijl } from '../../../app/documents/docx/huisstijl.ts';
import { contrastMetWit } from '../../../app/documents/docx/kleur.ts';
import { naarDocx } from '../../../app/documents/docx/naarDocx.ts';
import { openDocx } from './open.ts';
import { minimaal } from './voorbeeld.ts';

const kies = (hoofdkleur: string, lettertype = '') => leesHuisstijl({ hoofdkleur, lettertype, logo: null });

test.each([
  { geval: 'nothing chosen', hoofdkleur: '', lettertype: '', kleur: '0B5A6B', letter: 'Calibri' },
  {
    geval: 'a dark colour and a font',
    hoofdkleur: '#7a3e9d',
    lettertype: ' Open Sans ',
    kleur: '7A3E9D',
    letter: 'Open Sans',
  },
  {
    geval: 'a colour without #',
    hoofdkleur: 'A63A23',
    lettertype: "D'Écriture 2.0",
    kleur: 'A63A23',
    letter: "D'Écriture 2.0",
  },
])('$geval', ({ hoofdkleur, lettertype, kleur, letter }) => {
  expect(kies(hoofdkleur, lettertype)).toMatchObject({ kleur, lettertype: letter });
});

test.each(['#ffff00', '#ffffff', '#8ad0ff'])(
  '%s is too light for text and is darkened until it can be read',
  (licht) => {
    const { kleur } = kies(licht);
    expect(contrastMetWit(licht.slice(1))).toBeLessThan(4.5);
    expect(contrastMetWit(kleur)).toBeGreaterThanOrEqual(4.5);
    expect(contrastMetWit(kleur)).toBeLessThan(6);
  },
);

test('contrast with white is 21 for black, 1 for white, and 4.54 for the grey #767676', () => {
  expect(['000000', 'FFFFFF', '767676'].map((hex) => contrastMetWit(hex).toFixed(2))).toEqual([
    '21.00',
    '1.00',
    '4.54',
  ]);
});

test.each(['rood', '#12345', '#12345g', '0b5a6b;'])('the colour %s is refused, with what is allowed', (hoofdkleur) => {
  expect(() => kies(hoofdkleur)).toThrow(
    `De hoofdkleur van de huisstijl moet een kleur als #0b5a6b zijn, gekregen: "${hoofdkleur}".`,
  );
});

test.each(['Arial"/><x', 'a;b', '-', 'x'.repeat(61)])('the font %s is refused', (lettertype) => {
  expect(() => kies('', lettertype)).toThrow(/^Het lettertype van de huisstijl moet/);
});

test('colour and font reach the headings of the document', () => {
  const document = { ...minimaal(), huisstijl: { hoofdkleur: '#7a3e9d', lettertype: 'Open Sans', logo: null } };
  const stijlen = openDocx(naarDocx(document))['word/styles.xml'] as string;
  expect(/<w:style [^>]*w:styleId="Heading1".*?<\/w:style>/s.exec(stijlen)?.[0]).toContain('w:val="7A3E9D"');
  expect(/<w:docDefaults>.*<\/w:docDefaults>/s.exec(stijlen)?.[0]).toContain('w:ascii="Open Sans"');
});
