import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { maakHandleiding } from '../../app/components/handleiding/maakHandleiding.ts';

const markdown = readFileSync(join(import.meta.dirname, '../../docs/handleiding.md'), 'utf8');
const html = maakHandleiding(markdown);

test('the manual is a text with contents, of which every line leads to its heading', () => {
  const ankers = Array.from(html.matchAll(/<li><a href="#([^"]+)">/g), ([, anker]) => anker);
  expect(ankers).toHaveLength(markdown.match(/^## /gm)?.length ?? 0);
  for (const anker of ankers) expect(html).toContain(`id="${anker}"`);
  expect(html).not.toContain('<h1');
});

test('its table can be scrolled on a phone, and no Markdown is left over', () => {
  expect(html).toContain('class="tabel-rol"');
  expect(html).not.toMatch(/\*\*|^#|\|---/m);
});
