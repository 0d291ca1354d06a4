import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { aantallenpad, controlepad, dossierpad, nakijkpad } from '../../app/components/adressen.ts';
import { openWebstek } from './groteWebstek.ts';
import { hoofdstukpaginas } from './hoofdstukpaginas.ts';
import { kwantiel } from './kwantiel.ts';
import { SNEL, VOL } from './scenario.ts';

/** One page: how long the server works on it, how large it is, and how much of that is data for the browser. */
interface Paginameting {
  readonly pad: string;
  readonly p50_ms: number;
  readonly p95_ms: number;
  /** Work of the processor for one page, all threads together: says more than the clock on a machine that is busy. */
  readonly werk_ms: number;
  readonly html_kb: number;
  readonly gegevens_kb: number;
}

/** What the page takes along for the browser, in characters. */
const gegevensIn = (html: string): number =>
  [...html.matchAll(/streamController\.enqueue\(.*?\);<\/script>/gs)].reduce((som, [stuk]) => som + stuk.length, 0);

const kilo = (tekens: number): number => Math.round(tekens / 1000);
const afgerond = (ms: number): number => Math.round(ms * 10) / 10;

async function meetPagina(vraag: (pad: string) => Promise<string>, pad: string, keren: number): Promise<Paginameting> {
  let html = '';
  const tijden: number[] = [];
  let werk = 0;
  // The first third warms up.
  for (let keer = -keren / 3; keer < keren; keer += 1) {
    const [begin, voor] = [performance.now(), process.cpuUsage()];
    html = await vraag(pad);
    if (keer < 0) continue;
    tijden.push(performance.now() - begin);
    const { user, system } = process.cpuUsage(voor);
    werk += (user + system) / 1000;
  }
  return {
    pad,
    p50_ms: afgerond(kwantiel(tijden, 0.5)),
    p95_ms: afgerond(kwantiel(tijden, 0.95)),
    werk_ms: afgerond(werk / keren),
    html_kb: kilo(html.length),
    gegevens_kb: kilo(gegevensIn(html)),
  };
}

const { values: opties } = parseArgs({
  options: { json: { type: 'boolean', default: false }, snel: { type: 'boolean', default: false } },
});
const map = await mkdtemp(join(tmpdir(), 'toewijs-paginas-'));
try {
  const webstek = await openWebstek(map, opties.snel ? SNEL : VOL);
  const { id } = webstek;
  const paden = [dossierpad(id), controlepad(id), nakijkpad(id), aantallenpad(id), ...hoofdstukpaginas(webstek)];
  const metingen: Paginameting[] = [];
  for (const pad of paden) metingen.push(await meetPagina(webstek.vraag, pad, opties.snel ? 1 : 30));
  if (opties.json) for (const meting of metingen) console.log(JSON.stringify(meting));
  else console.table(metingen);
} finally {
  await rm(map, { recursive: true });
}
