import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { leesSjablonen } from '../../app/adapters/leesSjablonen.ts';

const map = mkdtempSync(join(tmpdir(), 'toewijs-sjablonen-'));
afterAll(() => rmSync(map, { recursive: true }));

test('a template is found by its path inside the folder, without extension; other files are no template', async () => {
  mkdirSync(join(map, 'delen/diep.hbs'), { recursive: true });
  for (const naam of ['slot.hbs', 'delen/diep.hbs/één.hbs', 'delen/cascade.hbs', 'LEESMIJ.md', 'delen/oud.hbs~']) {
    writeFileSync(join(map, naam), `inhoud van ${naam}`);
  }
  expect(Object.entries(await leesSjablonen(map))).toEqual([
    ['delen/cascade', 'inhoud van delen/cascade.hbs'],
    ['delen/diep.hbs/één', 'inhoud van delen/diep.hbs/één.hbs'],
    ['slot', 'inhoud van slot.hbs'],
  ]);
});

test('the templates of the program are found whatever the current folder is', async () => {
  expect(Object.keys(await leesSjablonen())).toContain('toewijzingsreglement/woonbinding');
});

test('a folder that is not there is an error, not an empty set', async () => {
  await expect(leesSjablonen(join(map, 'niets'))).rejects.toThrow('ENOENT');
});
