import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { doeEenKeer, doeInKind } from './kind.ts';
import { mediaan, meetOmBeurten } from './meet.ts';
import { type Maat, SNEL, VOL } from './scenario.ts';
import { laadScenario, SCENARIOS } from './scenarios.ts';
import { alsTabel, type Meting } from './uitvoer.ts';

const UITLEG = `npm run bench [-- --json] [--snel] [--alleen SCENARIO]
  --json    één JSON-object per regel in plaats van een tabel
  --snel    één keer en klein, om te zien of alles loopt
  --alleen  alleen dit scenario: ${Object.keys(SCENARIOS).join(', ')}`;

const afgerond = (waarde: number): number => Math.round(waarde * 100) / 100;

/** The lines of one scenario: one for each other way, or a single one without another. */
async function meetScenario(sleutel: string, map: string, maat: Maat): Promise<Meting[]> {
  const scenario = await laadScenario(sleutel);
  await scenario.bereid?.(map, maat);
  const kinderen = [];
  for (let i = 0; i < (scenario.koud ? maat.rondes : 1); i += 1) kinderen.push(await doeInKind(sleutel, map, maat));
  const naam = scenario.naam(maat);
  const geheugen_mb = afgerond(mediaan(kinderen.map(({ piek_mb }) => piek_mb)));
  const alleen = (ms: number): Meting => ({
    naam,
    onze_ms: afgerond(ms),
    ander: null,
    ander_ms: null,
    verhouding: null,
    geheugen_mb,
  });
  if (scenario.koud) return [alleen(mediaan(kinderen.map(({ ms }) => ms)))];

  const { onze, anderen } = await scenario.laad(map, maat);
  const andere = (await anderen?.()) ?? [];
  const werken = [onze, ...andere.map(({ werk }) => werk)];
  const [onze_ms = Number.NaN, ...tijden] = await meetOmBeurten(werken, maat.rondes, maat.opwarming_ms);
  if (andere.length === 0) return [alleen(onze_ms)];
  return andere.map(({ naam: ander }, i) => {
    const ander_ms = tijden[i] ?? Number.NaN;
    return {
      ...alleen(onze_ms),
      naam: `${naam} tegen ${ander}`,
      ander,
      ander_ms: afgerond(ander_ms),
      verhouding: afgerond(ander_ms / onze_ms),
    };
  });
}

/** Measures scenario after scenario in a temporary folder, which is gone afterwards. */
async function meetAlles(sleutels: readonly string[], maat: Maat, bij: (metingen: readonly Meting[]) => void) {
  const map = await mkdtemp(join(tmpdir(), 'toewijs-bench-'));
  try {
    for (const sleutel of sleutels) bij(await meetScenario(sleutel, map, maat));
  } finally {
    await rm(map, { recursive: true });
  }
}

const { values: opties } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    snel: { type: 'boolean', default: false },
    alleen: { type: 'string' },
    help: { type: 'boolean', default: false },
    kind: { type: 'string' },
    map: { type: 'string', default: '' },
  },
});
const maat = opties.snel ? SNEL : VOL;

if (opties.help) console.log(UITLEG);
else if (opties.kind !== undefined) console.log(JSON.stringify(await doeEenKeer(opties.kind, opties.map, maat)));
else {
  const sleutels = opties.alleen === undefined ? Object.keys(SCENARIOS) : [opties.alleen];
  const alle: Meting[] = [];
  await meetAlles(sleutels, maat, (metingen) => {
    alle.push(...metingen);
    if (opties.json) for (const meting of metingen) console.log(JSON.stringify(meting));
  });
  if (!opties.json) console.log(alsTabel(alle));
}
