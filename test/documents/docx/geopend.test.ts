import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { leesSjablonen } from '../../../app/adapters/leesSjablonen.ts';
import { maakReglement } from '../../../app/application/maakReglement.ts';
import type { Blok } from '../../../app/documents/blokken.ts';
import { naarDocx } from '../../../app/documents/docx/naarDocx.ts';
import { maakSjablonen } from '../../../app/documents/sjabloonmotor.ts';
import { dossierSchema } from '../../../app/domain/reglement/dossier.ts';
import { nodig } from '../../hulp/nodig.ts';
import { tekstVan } from '../weergave/omtrek.ts';

const map = mkdtempSync(join(tmpdir(), 'toewijs-docx-'));
const docx = join(map, 'reglement.docx');
afterAll(() => rmSync(map, { recursive: true, force: true }));

/** Numbered headings as a reader sees them: '2.2.1 De kandidaat-huurder vanaf 65 jaar'. */
const koppen = (blokken: readonly Blok[]): string[] =>
  blokken.flatMap((blok) =>
    blok.soort === 'sectie'
      ? [
          ...(blok.nummer ? [`${blok.nummer} ${tekstVan(blok.titel).replace(/ \[noot:.*?\]/g, '')}`] : []),
          ...koppen(blok.blokken),
        ]
      : [],
  );
const effen = (tekst: string): string => tekst.replace(/\s+/g, ' ');

const dossier = dossierSchema.parse(JSON.parse(readFileSync('db/demo/stek92.json', 'utf8')));
const { document } = maakReglement(maakSjablonen(await leesSjablonen()), dossier);
writeFileSync(docx, naarDocx(document));

nodig('soffice', 'pdftoppm')('the reglement of stek92, opened in LibreOffice', () => {
  let bladzijden: string[] = [];
  beforeAll(() => {
    const profiel = pathToFileURL(join(map, 'profiel')).href;
    execFileSync(
      'soffice',
      ['--headless', `-env:UserInstallation=${profiel}`, '--convert-to', 'pdf', '--outdir', map, docx],
      { stdio: 'pipe' },
    );
    const tekst = execFileSync('pdftotext', ['-layout', join(map, 'reglement.pdf'), '-'], { encoding: 'utf8' });
    bladzijden = tekst.split('\f').slice(0, -1);
  });

  test('has every heading under its number, in order', () => {
    const lopend = effen(bladzijden.slice(3).join(' '));
    let vanaf = 0;
    for (const kop of koppen(document.blokken)) {
      const plek = lopend.indexOf(effen(kop).slice(0, 45), vanaf);
      expect(plek, kop).toBeGreaterThanOrEqual(vanaf);
      vanaf = plek;
    }
  });

  test('has its contents filled in', () => {
    const inhoud = effen(bladzijden.slice(1, 3).join(' '));
    for (const kop of [
      '1 Algemene informatie',
      '2.1 Langdurige woonbinding',
      '2.2.1 De kandidaat-huurder vanaf 65 jaar',
      '7 Slotbepalingen',
    ]) {
      expect(inhoud).toContain(kop);
    }
  });

  test('counts its pages at the foot, and is marked as a draft at the head', () => {
    for (const [rang, bladzijde] of bladzijden.entries()) {
      if (rang > 0) expect(bladzijde).toContain(`Pagina ${rang + 1} van ${bladzijden.length}`);
      expect(bladzijde).toContain('ONTWERP');
    }
  });

  test('has its tables with the computed figures, and its footnotes at the foot of the page', () => {
    const tekst = effen(bladzijden.join(' '));
    for (const stuk of [
      'stek92 3.059 1.019',
      'Alle doelgroepen samen 47',
      'Berlare 15.274 3.334 21,8 %',
      'Statbel, toestand op 1 januari 2023',
    ]) {
      expect(tekst).toContain(stuk);
    }
  });
});

nodig('pandoc')('the reglement of stek92, read by pandoc', () => {
  test('has the headings on their levels, its tables and its footnotes', () => {
    const boom = JSON.parse(
      execFileSync('pandoc', ['-f', 'docx', '-t', 'json', docx], { encoding: 'utf8', maxBuffer: 64e6 }),
    ) as object;
    const json = JSON.stringify(boom);
    const aantal = (soort: string) => json.split(`"t":"${soort}"`).length - 1;
    const tabellen = JSON.stringify(document).split('"soort":"tabel"').length - 1;
    const noten = JSON.stringify(document).split('"soort":"voetnoot"').length - 1;
    expect({ tabellen: aantal('Table'), noten: aantal('Note') }).toEqual({ tabellen, noten });
    expect(aantal('Header')).toBeGreaterThan(100);
  });
});
