import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { controleer } from '../../app/adapters/sqlite/controleer.server.ts';
import { openDatabank } from '../../app/adapters/sqlite/databank.server.ts';
import { maakGebeurtenisopslag } from '../../app/adapters/sqlite/gebeurtenisopslag.server.ts';

const KEREN = 30;
const map = mkdtempSync(join(tmpdir(), 'toewijs-afbreken-'));
afterAll(() => rmSync(map, { recursive: true }));

const SCHRIJVER = fileURLToPath(new URL('./schrijver.ts', import.meta.url));

/** Starts the writer and kills it at a moment that differs each time; returns the last version that it acknowledged. */
function schrijfEnBreekAf(databank: string, keer: number): Promise<number> {
  return new Promise((klaar, mislukt) => {
    const kind = spawn(process.execPath, ['--import', 'tsx', SCHRIJVER, databank]);
    let uitvoer = '';
    let fouten = '';
    let gepland = false;
    kind.stderr.on('data', (stuk) => {
      fouten += stuk;
    });
    kind.stdout.on('data', (stuk) => {
      uitvoer += stuk;
      if (gepland) return;
      gepland = true;
      setTimeout(() => kind.kill('SIGKILL'), (keer * 7) % 60);
    });
    kind.on('close', (_code, signaal) => {
      if (signaal !== 'SIGKILL') mislukt(new Error(`the writer stopped by itself: ${fouten}`));
      else klaar(Number(uitvoer.slice(0, uitvoer.lastIndexOf('\n')).split('\n').at(-1)));
    });
  });
}

test(`a process killed ${KEREN} times while writing loses nothing that it acknowledged`, async () => {
  const pad = join(map, 'toewijs.sqlite');
  let vorige = 0;
  for (let keer = 0; keer < KEREN; keer += 1) {
    const bevestigd = await schrijfEnBreekAf(pad, keer);
    const databank = openDatabank(pad);
    const [regel] = await maakGebeurtenisopslag(databank).lijst();
    expect(bevestigd).toBeGreaterThan(vorige);
    expect(regel?.versie).toBeGreaterThanOrEqual(bevestigd);
    expect((regel?.versie ?? 1) % 2, 'an append of two events is there as a whole or not at all').toBe(0);
    expect(controleer(databank).gebreken).toEqual([]);
    databank.$client.close();
    vorige = regel?.versie ?? 0;
  }
}, 180_000);
