import { existsSync, readFileSync } from 'node:fs';
import { draai, moet } from './draai.mjs';
import { inProject } from './paden.mjs';
import { Stop } from './stop.mjs';

/** Oldest version of Node that Toewijs runs on. */
const NODE_VANAF = [20, 19];

const leesPakketten = (pad) => JSON.parse(readFileSync(pad, 'utf8')).packages;

/** Whether npm finished installing exactly what package-lock.json names; npm writes its own list at the very end. */
function staatAllesKlaar() {
  const lijst = inProject('node_modules', '.package-lock.json');
  if (!existsSync(lijst)) return false;
  const klaar = leesPakketten(lijst);
  return Object.entries(leesPakketten(inProject('package-lock.json'))).every(
    ([pad, { version, optional }]) => pad === '' || (klaar[pad] ? klaar[pad].version === version : optional === true),
  );
}

/** Whether the compiled database driver fits this version of Node. */
async function pastDatabank() {
  const { code } = await draai(process.execPath, ['-e', "new (require('better-sqlite3'))(':memory:')"], { stil: true });
  return code === 0;
}

/** Stops when Node is too old. */
export function eisNode(versie = process.versions.node) {
  const [groot, klein] = versie.split('.').map(Number);
  if (groot > NODE_VANAF[0] || (groot === NODE_VANAF[0] && klein >= NODE_VANAF[1])) return;
  throw new Stop(`Toewijs heeft Node ${NODE_VANAF.join('.')} of nieuwer nodig; dit is Node ${versie}. Zie nodejs.org.`);
}

/**
 * Installs the packages when they are missing, changed, or made for another version of Node; development ones too.
 * `npm ci` refuses a lock file without the optional packages of other systems, which not every registry offers;
 * `npm install --no-save` then takes the same versions and leaves the lock file alone.
 */
export async function installeer() {
  if (staatAllesKlaar() && (await pastDatabank())) return;
  console.log('Pakketten installeren; de eerste keer duurt dat enkele minuten …');
  const opties = { env: { NODE_ENV: undefined } };
  const { code } = await draai('npm', ['ci', '--include=dev'], { ...opties, stil: true });
  if (code === 0) return;
  await moet(
    'npm',
    ['install', '--no-save', '--include=dev', '--loglevel=error'],
    'De pakketten konden niet geïnstalleerd worden. Kijk hierboven waarom, en of er een internetverbinding is.',
    opties,
  );
}
