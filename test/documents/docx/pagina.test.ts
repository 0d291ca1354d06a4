import { describe, expect, test } from 'vitest';
import { naarDocx } from '../../../app/documents/docx/naarDocx.ts';
import { alineas, delen, ontsnapt, openDocx, waarden } from './open.ts';
import { ontwerp, voorbeeld } from './voorbeeld.ts';

const document = voorbeeld();
const delenVol = openDocx(naarDocx(document));
const xml = delenVol['word/document.xml'] as string;

describe('pages', () => {
  const kop = alineas(delenVol['word/header2.xml'] as string);
  const voet = delenVol['word/footer2.xml'] as string;

  test('carry the woonmaatschappij and the version on top, and count below', () => {
    expect(kop.map(({ tekst }) => tekst)).toEqual(['Wonen in de Beekvallei bv\tVersie 2.0']);
    expect(ontsnapt(voet)).toMatch(/Pagina .*PAGE.* van .*NUMPAGES/s);
  });

  test('are A4 with margins of 2.5 cm', () => {
    expect(new Set(waarden(xml, 'w:pgSz', 'w:w'))).toEqual(new Set(['11906']));
    for (const kant of ['w:top', 'w:bottom', 'w:left', 'w:right'])
      expect(new Set(waarden(xml, 'w:pgMar', kant))).toEqual(new Set(['1417']));
  });

  test('show the mark of a draft everywhere, and a final document nowhere', () => {
    const opens = openDocx(naarDocx(ontwerp()));
    for (const pad of ['word/header1.xml', 'word/header2.xml']) {
      expect(alineas(opens[pad] as string)[0]?.tekst).toBe('ONTWERP');
      expect(delenVol[pad]).not.toContain('ONTWERP');
    }
  });

  test('start with logo, title and lines, and with the banner of a draft', () => {
    const { voor } = delen(openDocx(naarDocx(ontwerp()))['word/document.xml'] as string);
    expect(waarden(voor, 'wp:docPr', 'descr')).toEqual(['Logo van Wonen in de Beekvallei']);
    expect(
      alineas(voor)
        .map(({ tekst }) => tekst)
        .filter(Boolean),
    ).toEqual([
      'Toewijzingsreglement',
      'Werkingsgebied Beekvallei',
      'Wonen in de Beekvallei',
      'Versie 2.0',
      'In werking vanaf 1 maart 2026',
      'Dit is een ontwerp.',
      'Twee bevindingen houden het definitieve reglement tegen; ze staan in de bijlage.',
      'Inhoud',
    ]);
  });
});
