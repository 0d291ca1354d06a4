import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { maakBijlagenopslag } from '../../../app/adapters/sqlite/bijlagenopslag.server.ts';
import { openDatabank } from '../../../app/adapters/sqlite/databank.server.ts';
import { houdtBijlagencontract } from '../../application/bijlagencontract.ts';

const map = mkdtempSync(join(tmpdir(), 'toewijs-bijlagen-'));
let teller = 0;
const nieuw = () => openDatabank(join(map, `${(teller += 1)}.sqlite`));
afterAll(() => rmSync(map, { recursive: true }));

houdtBijlagencontract('SQLite', () => maakBijlagenopslag(nieuw()));

describe('SQLite', () => {
  const OP = '2026-03-02T10:00:00.000Z';
  const inhoud = new TextEncoder().encode('gemeente;straat');

  test.each([
    { geval: 'changed', sql: "update bijlagen set naam = 'ander'", melding: 'nooit gewijzigd' },
    { geval: 'deleted', sql: 'delete from bijlagen', melding: 'nooit geschrapt' },
  ])('the database refuses that an attachment of an event is $geval', async ({ sql, melding }) => {
    const databank = nieuw();
    await maakBijlagenopslag(databank).bewaar('a', 'patrimonium', { naam: '', inhoud }, OP);
    expect(() => databank.$client.exec(sql)).toThrow(melding);
  });

  test('bytes that are no longer those that were kept are refused with a sentence', async () => {
    const databank = nieuw();
    const hash = await maakBijlagenopslag(databank).bewaar('a', 'patrimonium', { naam: '', inhoud }, OP);
    databank.$client.exec("drop trigger bijlagen_geen_wijziging; update bijlagen set inhoud = x'00'");
    await expect(maakBijlagenopslag(databank).lees('a', 'patrimonium', hash)).rejects.toThrow(
      'zet de laatste reservekopie terug',
    );
  });
});
