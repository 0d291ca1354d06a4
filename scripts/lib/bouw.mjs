import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { moet } from './draai.mjs';
import { inProject, WORTEL } from './paden.mjs';

/** What the built application is made of. */
const BRONNEN = ['app', 'db/schema.ts', 'package-lock.json', 'remix.config.js', 'tsconfig.json', 'vite.config.ts'];

const STEMPEL = inProject('build', 'stempel');

function* bestandenIn(pad) {
  if (!statSync(pad).isDirectory()) yield pad;
  else for (const naam of readdirSync(pad)) yield* bestandenIn(join(pad, naam));
}

/** A hash over the names and contents of all sources: another one means that the application must be built again. */
function stempel() {
  const hash = createHash('sha256');
  for (const bron of BRONNEN) {
    if (!existsSync(inProject(bron))) continue;
    for (const pad of [...bestandenIn(inProject(bron))].sort()) {
      hash.update(relative(WORTEL, pad)).update('\0').update(readFileSync(pad)).update('\0');
    }
  }
  return hash.digest('hex');
}

/** Builds the application when it is not built from these sources. The stamp is written last: half a build has none. */
export async function bouw() {
  const nu = stempel();
  if (existsSync(STEMPEL) && readFileSync(STEMPEL, 'utf8') === nu) return;
  console.log('Toewijs bouwen …');
  await moet(
    process.execPath,
    [inProject('node_modules', '@remix-run', 'dev', 'dist', 'cli.js'), 'vite:build', '--logLevel', 'warn'],
    'Het bouwen is mislukt. Kijk hierboven waarom.',
    { env: { NODE_ENV: undefined } },
  );
  writeFileSync(STEMPEL, nu);
}
