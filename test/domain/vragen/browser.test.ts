import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const MAP = join(import.meta.dirname, '../../../app/domain/vragen');
const IMPORT = /^(import|export)\s+(type\s+)?(?:[^;]*?\sfrom\s+)?'([^']+)';/gm;

/** Whether every name between the braces is a type, so that nothing is loaded. */
const isAlleenType = (regel: string): boolean => /^(?:import|export)\s+type\b/.test(regel);

/** Every module that is loaded with this file, packages by name. */
function geladen(bestand: string, gezien = new Set<string>()): Set<string> {
  if (gezien.has(bestand)) return gezien;
  gezien.add(bestand);
  if (!bestand.endsWith('.ts')) return gezien;
  for (const [regel, , , van = ''] of readFileSync(bestand, 'utf8').matchAll(IMPORT)) {
    if (!isAlleenType(regel)) geladen(van.startsWith('.') ? join(dirname(bestand), van) : van, gezien);
  }
  return gezien;
}

test.each([
  'index',
  'leesFormulier',
  'schrijfFormulier',
  'bewerkLijst',
  'zichtbaar',
  'rijenVan',
  'antwoorden',
  'verschillen',
  'voegSamen',
  'volledig',
  'vraagBij',
  'vraagcontext',
  'opslaanbaar',
  'begrippen',
  'voorbeelddoelgroepen',
])('%s.ts runs in the browser without the schemas', (naam) => {
  expect([...geladen(join(MAP, `${naam}.ts`))].filter((module) => !module.endsWith('.ts'))).toEqual([]);
});

test('the search for what is loaded does see zod where it is', () => {
  expect(geladen(join(MAP, 'zetLogo.ts'))).toContain('zod');
});
