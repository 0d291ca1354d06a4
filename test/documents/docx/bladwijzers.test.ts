import { describe, expect, test } from 'vitest';
import { naarDocx } from '../../../app/documents/docx/naarDocx.ts';
import { alineas, openDocx, waarden } from './open.ts';
import { alinea, minimaal, naar, voorbeeld } from './voorbeeld.ts';

const document = voorbeeld();
const delenVol = openDocx(naarDocx(document));
const xml = delenVol['word/document.xml'] as string;

describe('references', () => {
  test('all lead to a bookmark, and no bookmark or number is used twice', () => {
    const namen = waarden(xml, 'w:bookmarkStart', 'w:name');
    const nummers = waarden(xml, 'w:bookmarkStart', 'w:id');
    expect(waarden(xml, 'w:bookmarkEnd', 'w:id').sort()).toEqual([...nummers].sort());
    expect(new Set(namen).size).toBe(namen.length);
    expect(new Set(nummers).size).toBe(nummers.length);
    for (const doel of waarden(xml, 'w:hyperlink', 'w:anchor')) expect(namen).toContain(doel);
  });

  test.each([
    { naar: 'a section', id: 'gemeente.11002', tekst: 'Deel 2: bepalingen gemeente Dorpen' },
    { naar: 'a table, at its title', id: 'deel1.tabel', tekst: 'Voorbehouden woningen per gemeente' },
    { naar: 'an item of a list', id: 'deel1.volgorde.p2', tekst: 'de rationele bezetting;' },
    { naar: 'a list, at its first item', id: 'deel1.tweede', tekst: 'een tweede lijst begint opnieuw;' },
    {
      naar: 'a notice, at its first line',
      id: 'deel1.kader',
      tekst: 'Deze doelgroep staat niet op de lijst van artikel 6.27.',
    },
  ])('to $naar arrive there', ({ id, tekst }) => {
    const met = { ...document, blokken: [...document.blokken, alinea('extra', naar(id, 'HIER'))] };
    const gedrukt = alineas(openDocx(naarDocx(met))['word/document.xml'] as string);
    const anker = waarden(gedrukt.at(-1)?.xml ?? '', 'w:hyperlink', 'w:anchor')[0] as string;
    expect(gedrukt.at(-1)?.tekst).toBe('HIER');
    expect(gedrukt.find(({ xml: bron }) => bron.includes(`w:name="${anker}"`))?.tekst).toBe(tekst);
  });

  test('to nothing are refused by name', () => {
    expect(() => naarDocx(minimaal([alinea('a', naar('elders', '9'))]))).toThrow(/“elders”/);
  });
});
