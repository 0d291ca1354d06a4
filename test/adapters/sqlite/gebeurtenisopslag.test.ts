import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openDatabank } from '../../../app/adapters/sqlite/databank.server.ts';
import { maakGebeurtenisopslag } from '../../../app/adapters/sqlite/gebeurtenisopslag.server.ts';
import { houdtContract, stempel } from '../../application/opslagcontract.ts';
import { aangemaakt, slot } from '../../domain/procedure/gebeurtenis.ts';

const map = mkdtempSync(join(tmpdir(), 'toewijs-opslag-'));
let teller = 0;
const nieuwPad = () => join(map, `${(teller += 1)}`, 'toewijs.sqlite');
afterAll(() => rmSync(map, { recursive: true }));

houdtContract('SQLite', () => maakGebeurtenisopslag(openDatabank(nieuwPad())));

describe('SQLite', () => {
  test('every connection writes ahead, syncs fully, keeps foreign keys and waits for a writer, also on a reopened file', () => {
    const pad = nieuwPad();
    openDatabank(pad).$client.close();
    const { $client } = openDatabank(pad);
    const pragma = (naam: string) => $client.pragma(naam, { simple: true });
    expect(['journal_mode', 'synchronous', 'foreign_keys', 'busy_timeout'].map(pragma)).toEqual(['wal', 2, 1, 5000]);
  });

  test.each([
    { geval: 'changed', sql: "update gebeurtenissen set door = 'iemand'", melding: 'nooit gewijzigd' },
    { geval: 'deleted', sql: 'delete from gebeurtenissen', melding: 'nooit geschrapt' },
    {
      geval: 'replaced',
      sql: "insert or replace into gebeurtenissen (dossier, volgnummer, soort, gegevens, door, namens, rol, op, vorige_hash, hash) select dossier, volgnummer, soort, gegevens, 'iemand', namens, rol, op, vorige_hash, hash from gebeurtenissen",
      melding: 'sluit altijd aan',
    },
    {
      geval: 'added after a gap',
      sql: 'insert into gebeurtenissen (dossier, volgnummer, soort, gegevens, door, namens, rol, op, vorige_hash, hash) select dossier, 9, soort, gegevens, door, namens, rol, op, vorige_hash, hash from gebeurtenissen limit 1',
      melding: 'sluit altijd aan',
    },
  ])('the database refuses that an event is $geval', async ({ sql, melding }) => {
    const databank = openDatabank(nieuwPad());
    await maakGebeurtenisopslag(databank).voegToe('a', 0, [aangemaakt(), slot('een')], stempel());
    expect(() => databank.$client.exec(sql)).toThrow(melding);
  });

  test('an append that fails half-way leaves no event and no row in the list', async () => {
    const opslag = maakGebeurtenisopslag(openDatabank(nieuwPad()));
    const kapot = { ...slot('een'), soort: null } as unknown as ReturnType<typeof slot>;
    await expect(opslag.voegToe('a', 0, [aangemaakt(), kapot], stempel())).rejects.toThrow();
    expect([await opslag.lees('a'), await opslag.lijst()]).toEqual([[], []]);
  });

  test('two connections on one file see one another and never write the same number', async () => {
    const pad = nieuwPad();
    const [een, twee] = [openDatabank(pad), openDatabank(pad)].map(maakGebeurtenisopslag);
    await een?.voegToe('a', 0, [aangemaakt()], stempel());
    expect(await twee?.voegToe('a', 0, [aangemaakt()], stempel())).toEqual({ soort: 'versieconflict', versie: 1 });
    expect(await twee?.lees('a')).toHaveLength(1);
  });
});
