import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const WORTEL = fileURLToPath(new URL('../..', import.meta.url));

/** A port that was free a moment ago. */
export async function vrijePoort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const adres = server.address();
  server.close();
  await once(server, 'close');
  if (adres === null || typeof adres === 'string') throw new Error('Geen poort gekregen.');
  return adres.port;
}

/** The environment of a script: the one of the tests without what would change the server, and with `env`. */
function omgeving(env: Record<string, string>): NodeJS.ProcessEnv {
  const { NODE_ENV: _omgeving, HOST: _host, ...rest } = process.env;
  // Remix declares NODE_ENV as always present; a server without it is exactly what is tried here.
  return { ...rest, ...env } as NodeJS.ProcessEnv;
}

/** The built server as it runs in practice, on a free port with a database of its own. */
export interface Server {
  readonly basis: string;
  readonly proces: ChildProcess;
  /** The file of its database. */
  readonly databank: string;
  /** Everything it wrote so far. */
  readonly uitvoer: () => string;
  readonly stop: () => Promise<void>;
}

/** Starts the server process with these variables and collects what it writes; it may also refuse to start. */
export function startProces(env: Record<string, string>): { proces: ChildProcess; uitvoer: () => string } {
  const proces = spawn(process.execPath, ['scripts/server.mjs'], {
    cwd: WORTEL,
    env: omgeving(env),
  });
  let tekst = '';
  for (const stroom of [proces.stdout, proces.stderr]) stroom.on('data', (stuk) => (tekst += stuk));
  return { proces, uitvoer: () => tekst };
}

/** Starts the built server (`npm run build` first); with `demo` the demo dossiers are in its database. */
export async function startServer({ demo = true }: { demo?: boolean } = {}): Promise<Server> {
  const map = mkdtempSync(join(tmpdir(), 'toewijs-server-'));
  const poort = await vrijePoort();
  const env = { TOEWIJS_DB: join(map, 'toewijs.sqlite'), PORT: String(poort) };
  if (demo) {
    const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/voorbereiden.ts'], {
      cwd: WORTEL,
      env: omgeving(env),
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`De voorbeelddossiers konden niet geladen worden: ${stderr}`);
  }
  const { proces, uitvoer } = startProces(env);
  const einde = once(proces, 'exit');
  await Promise.race([
    new Promise<void>((klaar) => proces.stdout?.on('data', () => uitvoer().includes('Toewijs draait') && klaar())),
    einde.then(() => {
      throw new Error(`De server startte niet: ${uitvoer()}`);
    }),
  ]);
  return {
    basis: `http://localhost:${poort}`,
    proces,
    databank: env.TOEWIJS_DB,
    uitvoer,
    stop: async () => {
      proces.kill('SIGTERM');
      await einde;
      rmSync(map, { recursive: true, force: true });
    },
  };
}

/** The ids of the two demo dossiers of stek92, out of the list on the first page. */
export async function demoDossiers(basis: string): Promise<{ stek92: string; verbeterd: string }> {
  const html = await (await fetch(basis)).text();
  const ids = new Map([...html.matchAll(/href="\/dossiers\/([\w-]+)">([^<]+)</g)].map(([, id, titel]) => [titel, id]));
  const id = (verbeterd: boolean) =>
    [...ids].find(([titel]) => titel?.includes('stek92') && titel.includes('verbeterd') === verbeterd)?.[1] ??
    'niet gevonden';
  return { stek92: id(false), verbeterd: id(true) };
}
