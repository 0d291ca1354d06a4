import { spawn } from 'node:child_process';
import { WORTEL } from './paden.mjs';
import { Stop } from './stop.mjs';

/**
 * Runs a command in the project and waits for it; the exit code comes back. Output goes to the screen, or, with
 * `stil`, is kept and returned.
 * @param {string} commando
 * @param {readonly string[]} argumenten
 * @param {{ env?: Record<string, string | undefined>, stil?: boolean }} [opties]
 * @returns {Promise<{ code: number, uitvoer: string }>}
 */
export function draai(commando, argumenten, { env = {}, stil = false } = {}) {
  return new Promise((klaar, mislukt) => {
    const kind = spawn(commando, argumenten, {
      cwd: WORTEL,
      env: { ...process.env, ...env },
      stdio: stil ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    });
    let uitvoer = '';
    for (const stroom of [kind.stdout, kind.stderr]) stroom?.on('data', (stuk) => (uitvoer += stuk));
    kind.once('error', ({ message }) => mislukt(new Stop(`Het commando ${commando} kan niet starten: ${message}`)));
    kind.once('close', (code) => klaar({ code: code ?? 1, uitvoer }));
  });
}

/** Runs a command that has to succeed; `mislukt` is the Dutch sentence for when it does not. */
export async function moet(commando, argumenten, mislukt, opties) {
  const { code } = await draai(commando, argumenten, opties);
  if (code !== 0) throw new Stop(mislukt);
}
