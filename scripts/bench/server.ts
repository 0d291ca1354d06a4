import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { inProject } from '../../app/adapters/projectmap.ts';

/** The built server as it runs in practice, in a process of its own. */
export interface Server {
  readonly basis: string;
  /** The most memory it ever had, in MB; 0 where the system does not say. */
  readonly geheugen_mb: () => number;
  readonly stop: () => Promise<void>;
}

/** A port that was free a moment ago. */
async function vrijePoort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const adres = server.address();
  server.close();
  await once(server, 'close');
  if (adres === null || typeof adres === 'string') throw new Error('no free port');
  return adres.port;
}

function piekgeheugen({ pid }: ChildProcess): number {
  if (process.platform !== 'linux') return 0;
  const piek = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return piek === undefined ? 0 : Math.round(Number(piek) / 1024);
}

/** Starts the built server (`npm run build` first) on a free port of this machine, on this database; throws when it does not start. */
export async function startServer(databank: string): Promise<Server> {
  const poort = await vrijePoort();
  const proces = spawn(process.execPath, ['scripts/server.mjs'], {
    cwd: inProject(),
    env: { ...process.env, TOEWIJS_DB: databank, PORT: String(poort) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const einde = once(proces, 'exit');
  await Promise.race([
    new Promise<void>((klaar) =>
      proces.stdout.on('data', (stuk) => String(stuk).includes('Toewijs draait') && klaar()),
    ),
    einde.then(() => {
      throw new Error('the server did not start');
    }),
  ]);
  return {
    basis: `http://localhost:${poort}`,
    geheugen_mb: () => piekgeheugen(proces),
    stop: async () => {
      proces.kill('SIGTERM');
      await einde;
    },
  };
}
