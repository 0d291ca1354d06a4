import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openPoorten } from '../../app/adapters/poorten.server.ts';
import { schrijfCsv } from '../../app/adapters/spreadsheet/schrijfCsv.ts';
import { schrijfRekenblad } from '../../app/adapters/spreadsheet/schrijfRekenblad.ts';
import { voegDossierToe } from '../../app/application/voegDossierToe.ts';
import { dossierpad, patrimoniumpad } from '../../app/components/adressen.ts';
import { kwantiel } from './kwantiel.ts';
import { startServer } from './server.ts';
import { demoDossier } from './stof.ts';
import { alsTabel, type Meting } from './uitvoer.ts';
import { KOPPEN, woninglijst } from './woninglijst.ts';

/** How many dwellings are loaded; on every turn somebody else opens another dossier, again and again. */
const VOL = 20_000;
const SNEL = 2_000;

const WIE = { door: 'bench', namens: 'bench', rol: 'bench' };
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Opens a page until `klaar`, and gives how long each answer took, in milliseconds. */
async function openSteeds(adres: string, klaar: () => boolean): Promise<number[]> {
  const tijden: number[] = [];
  while (!klaar()) {
    const begin = performance.now();
    await (await fetch(adres)).arrayBuffer();
    tijden.push(performance.now() - begin);
  }
  return tijden;
}

/** Sends the file as the upload form does and waits for its preview; throws when there is none. */
async function laadOp(basis: string, pad: string, naam: string, bytes: Uint8Array): Promise<void> {
  const body = new FormData();
  const velden = { 'peildatum.dag': '31', 'peildatum.maand': '12', 'peildatum.jaar': '2025', bron: '', doe: 'laad-op' };
  for (const [veld, waarde] of Object.entries(velden)) body.set(veld, waarde);
  body.set('bestand', new Blob([new Uint8Array(bytes)], { type: XLSX }), naam);
  const antwoord = await fetch(basis + pad, { method: 'POST', headers: { Origin: basis }, body });
  const html = await antwoord.text();
  if (antwoord.status !== 200 || !html.includes('bevestig')) throw new Error(`${naam}: no preview`);
}

const { values: opties } = parseArgs({
  options: { json: { type: 'boolean', default: false }, snel: { type: 'boolean', default: false } },
});
const aantal = opties.snel ? SNEL : VOL;
const rijen = woninglijst(aantal);
const BESTANDEN = [
  ['xlsx', schrijfRekenblad([{ naam: 'Woningen', kolommen: KOPPEN.map((titel) => ({ titel, breedte: 16 })), rijen }])],
  ['csv', schrijfCsv(KOPPEN, rijen)],
] as const;
const map = await mkdtemp(join(tmpdir(), 'toewijs-inlading-'));
try {
  const databank = join(map, 'toewijs.sqlite');
  const poorten = openPoorten(databank);
  const demo = await demoDossier('stek92-verbeterd');
  const [hier, ander] = [
    await voegDossierToe(poorten, WIE, demo, 'hier'),
    await voegDossierToe(poorten, WIE, demo, 'ander'),
  ];
  const server = await startServer(databank);
  const regels: Meting[] = [];
  try {
    for (const [soort, bytes] of BESTANDEN) {
      let klaar = false;
      const anderen = openSteeds(server.basis + dossierpad(ander), () => klaar);
      const begin = performance.now();
      await laadOp(server.basis, patrimoniumpad(hier), `woningen.${soort}`, bytes);
      const duur = performance.now() - begin;
      klaar = true;
      const tijden = await anderen;
      const meting = (naam: string, ms: number): Meting => ({
        naam: `${aantal} woningen uit ${soort} met voorbeeld: ${naam}`,
        onze_ms: Math.round(ms * 100) / 100,
        ander: null,
        ander_ms: null,
        verhouding: null,
        geheugen_mb: server.geheugen_mb(),
      });
      regels.push(
        meting('opladen', duur),
        meting('een ander wacht, p99', kwantiel(tijden, 0.99)),
        meting('een ander wacht, traagste', kwantiel(tijden, 1)),
      );
    }
    console.log(opties.json ? regels.map((regel) => JSON.stringify(regel)).join('\n') : alsTabel(regels));
  } finally {
    await server.stop();
  }
} finally {
  await rm(map, { recursive: true });
}
