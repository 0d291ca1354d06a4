/** `npm test`: from a bare clone to all checks and tests. Node built-ins only. Ends with 'N passed, N failed'. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bouw } from './lib/bouw.mjs';
import { vulCommandosAan } from './lib/debianpakketten.mjs';
import { draai } from './lib/draai.mjs';
import { eisNode, installeer } from './lib/installeer.mjs';
import { inProject } from './lib/paden.mjs';
import { Stop } from './lib/stop.mjs';
import { NIETS, samen, slotregel, telVerslag } from './lib/telling.mjs';

const GESLAAGD = { ...NIETS, geslaagd: 1 };
const MISLUKT = { ...NIETS, mislukt: 1 };

/** The static checks: what they guard, and the command. */
const CONTROLES = [
  ['Types', 'typescript/bin/tsc', ['--noEmit', '-p', '.']],
  ['Stijl', '@biomejs/biome/bin/biome', ['check', '.']],
  [
    'Richting van de imports',
    'dependency-cruiser/bin/dependency-cruise.mjs',
    ['app', 'scripts', 'db', '--config', '.dependency-cruiser.cjs'],
  ],
  ['Ongebruikte code', 'knip/bin/knip.js', []],
];

/** Runs a step and says in one line how it went; what it printed is shown only when it failed. */
async function stap(naam, werk) {
  const begin = Date.now();
  const { goed, uitvoer } = await werk();
  const duur = Math.round((Date.now() - begin) / 1000);
  if (!goed) console.log(uitvoer);
  console.log(`${goed ? 'in orde ' : 'MISLUKT '} ${naam} (${duur} s)`);
  return goed ? GESLAAGD : MISLUKT;
}

const controle = ([naam, bin, argumenten]) =>
  stap(naam, async () => {
    const { code, uitvoer } = await draai(process.execPath, [inProject('node_modules', bin), ...argumenten], {
      stil: true,
    });
    return { goed: code === 0, uitvoer };
  });

/** Commands that are missing: skipped tests on somebody's own machine, failures under CI. */
function meldOntbrekend(commandos) {
  for (const commando of commandos) {
    console.log(
      `Het commando ${commando} ontbreekt en kan hier niet geïnstalleerd worden; de tests die het nodig hebben, ` +
        `${process.env.CI ? 'zijn daarom mislukt' : 'worden overgeslagen'}.`,
    );
  }
  return process.env.CI ? { ...NIETS, mislukt: commandos.length } : NIETS;
}

/** All vitest tests, with their own report on the screen; the count comes from the JSON report. */
async function tests(zonder) {
  const map = mkdtempSync(join(tmpdir(), 'toewijs-tests-'));
  const verslag = join(map, 'verslag.json');
  try {
    const { code } = await draai(
      process.execPath,
      [
        inProject('node_modules', 'vitest', 'vitest.mjs'),
        'run',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${verslag}`,
        ...process.argv.slice(2),
      ],
      { env: { NODE_ENV: undefined, TOEWIJS_ZONDER: zonder.join(',') } },
    );
    if (!existsSync(verslag)) return MISLUKT;
    const telling = telVerslag(JSON.parse(readFileSync(verslag, 'utf8')));
    return code !== 0 && telling.mislukt === 0 ? samen(telling, MISLUKT) : telling;
  } finally {
    rmSync(map, { recursive: true, force: true });
  }
}

/** Building, as a step: its problem is a failure like any other, and the other checks still run. */
const bouwen = () =>
  stap('Bouwen', async () => {
    try {
      await bouw();
      return { goed: true, uitvoer: '' };
    } catch (fout) {
      if (fout instanceof Stop) return { goed: false, uitvoer: fout.message };
      throw fout;
    }
  });

async function alles() {
  eisNode();
  await installeer();
  const zonder = await vulCommandosAan();
  let telling = samen(meldOntbrekend(zonder), await bouwen());
  for (const rij of CONTROLES) telling = samen(telling, await controle(rij));
  return samen(telling, await tests(zonder));
}

let telling = MISLUKT;
try {
  telling = await alles();
} catch (fout) {
  console.error(fout instanceof Stop ? fout.message : fout);
}
console.log(slotregel(telling));
process.exitCode = telling.mislukt > 0 ? 1 : 0;
