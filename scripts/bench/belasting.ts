import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openPoorten } from '../../app/adapters/poorten.server.ts';
import { voegDossierToe } from '../../app/application/voegDossierToe.ts';
import { hoofdstukpad } from '../../app/components/adressen.ts';
import { kwantiel } from './kwantiel.ts';
import { startServer } from './server.ts';
import { demoDossier } from './stof.ts';
import { alsTabel, type Meting } from './uitvoer.ts';

/** How many people, how often each saves, and how long all of it may take, in milliseconds. */
const VOL = { mensen: 50, keren: 10, hoogstens_ms: 60_000 };
const SNEL = { mensen: 4, keren: 2, hoogstens_ms: 20_000 };

const WIE = { door: 'bench', namens: 'bench', rol: 'bench' };

/** Each person has a chapter of deel 2; this many work in the same dossier, each on another gemeente. */
const SAMEN = 4;

/** One save: how long it took and whether it was kept. */
interface Bewaring {
  readonly ms: number;
  readonly gelukt: boolean;
}

/** The addresses of the chapters, one for each person, in dossiers that are made for it. */
async function maakWerk(databank: string, mensen: number): Promise<string[]> {
  const poorten = openPoorten(databank);
  const demo = await demoDossier('stek92-verbeterd');
  const gemeenten = Object.keys(demo.perGemeente).slice(0, SAMEN);
  const adressen: string[] = [];
  for (let dossier = 0; adressen.length < mensen; dossier += 1) {
    const id = await voegDossierToe(poorten, WIE, demo, `belasting-${dossier}`);
    adressen.push(...gemeenten.map((gemeente) => hoofdstukpad(id, { hoofdstuk: 'woonbinding', gemeente })));
  }
  return adressen.slice(0, mensen);
}

/** The version of the dossier that a chapter page shows. */
async function gezienOp(adres: string): Promise<string> {
  const html = await (await fetch(adres)).text();
  const gezien = /<input type="hidden" name="gezien" value="(\d+)"/.exec(html)?.[1];
  if (gezien === undefined) throw new Error(`no form on ${adres}`);
  return gezien;
}

/** Sends the form of one chapter as a browser does, and waits until the server says that it is kept. */
async function bewaar(basis: string, pad: string, gezien: string, keer: number): Promise<Bewaring> {
  const body = new URLSearchParams({ gezien, strenger: 'geen', motivering: `Keer ${keer}.`, doe: 'later' });
  const begin = performance.now();
  const antwoord = await fetch(basis + pad, { method: 'POST', redirect: 'manual', headers: { Origin: basis }, body });
  await antwoord.arrayBuffer();
  return { ms: performance.now() - begin, gelukt: antwoord.status === 303 };
}

/** Everybody opens the page; then all forms are sent at the same moment. As often as asked, and no longer than `hoogstens_ms`. */
async function bewaarTegelijk(basis: string, paden: readonly string[], keren: number, hoogstens_ms: number) {
  const tot = performance.now() + hoogstens_ms;
  const bewaringen: Bewaring[] = [];
  for (let keer = 1; keer <= keren && performance.now() < tot; keer += 1) {
    const gezien = await Promise.all(paden.map((pad) => gezienOp(basis + pad)));
    bewaringen.push(...(await Promise.all(paden.map((pad, wie) => bewaar(basis, pad, gezien[wie] ?? '', keer)))));
  }
  return bewaringen;
}

/** The lines of the bench: the middle, 95 of 100 and the slowest save, with how many failed in the name. */
function metingen(mensen: number, bewaringen: readonly Bewaring[], geheugen_mb: number): Meting[] {
  const fouten = bewaringen.filter(({ gelukt }) => !gelukt).length;
  const tijden = bewaringen.map(({ ms }) => ms);
  const wat = `${mensen} mensen bewaren tegelijk, ${bewaringen.length} keer, ${fouten} fouten`;
  const meting = (naam: string, deel: number): Meting => ({
    naam: `${wat}: ${naam}`,
    onze_ms: Math.round(kwantiel(tijden, deel) * 100) / 100,
    ander: null,
    ander_ms: null,
    verhouding: null,
    geheugen_mb,
  });
  return [meting('mediaan', 0.5), meting('p95', 0.95), meting('traagste', 1)];
}

const { values: opties } = parseArgs({
  options: { json: { type: 'boolean', default: false }, snel: { type: 'boolean', default: false } },
});
const { mensen, keren, hoogstens_ms } = opties.snel ? SNEL : VOL;
const map = await mkdtemp(join(tmpdir(), 'toewijs-belasting-'));
try {
  const databank = join(map, 'toewijs.sqlite');
  const paden = await maakWerk(databank, mensen);
  const server = await startServer(databank);
  try {
    const bewaringen = await bewaarTegelijk(server.basis, paden, keren, hoogstens_ms);
    const regels = metingen(mensen, bewaringen, server.geheugen_mb());
    console.log(opties.json ? regels.map((regel) => JSON.stringify(regel)).join('\n') : alsTabel(regels));
    if (bewaringen.some(({ gelukt }) => !gelukt)) process.exitCode = 1;
  } finally {
    await server.stop();
  }
} finally {
  await rm(map, { recursive: true });
}
