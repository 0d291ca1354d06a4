import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoDossiers, type Server, startServer } from '../hulp/server.ts';
import { openPagina, verstuur } from './hoofdstukhulp.ts';

let server: Server;
let dossier: string;
beforeAll(async () => {
  server = await startServer();
  dossier = `/dossiers/${(await demoDossiers(server.basis)).verbeterd}`;
});
afterAll(() => server.stop());

/** Saves a chapter twice, so that its history has a version to put back. */
beforeAll(async () => {
  const slot = `${server.basis}${dossier}/hoofdstuk/slotbepalingen`;
  for (const evaluatie of ['Eerst.', 'Daarna.']) {
    const { velden } = await openPagina(slot);
    await verstuur(server.basis, slot, { ...velden, evaluatie, doe: 'later' });
  }
});

const titelVan = (html: string) => /<title>([^<]*)<\/title>/.exec(html)?.[1];

test.each([
  ['a chapter', '/hoofdstuk/toewijzingsraad', { 'periode.van': 'vijf', doe: 'later' }],
  ['the page of an item', '/hoofdstuk/gemeenten/42003', { 'gemeenten.0.inwoners.aantal': 'veel', doe: 'later' }],
  ['the table of numbers', '/aantallen', { 'aantal:ouderen:42003': 'veel' }],
  ['the controle', '/controle', { regel: 'P3-TIJDELIJK', plaats: 'gebied', reden: ' ', doe: 'bewaar' }],
  ['the history of a chapter', '/geschiedenis?hoofdstuk=slotbepalingen', { gezien: '0' }],
  ['a new dossier', '../nieuw', { titel: '', doe: 'maak' }],
  ['the list of dossiers', '../../?index', { titel: '', doe: 'hernoem', dossier: '' }],
])('%s: the title of a page that shows what is wrong starts with “Fout: ”', async (_wat, pad, velden) => {
  const adres = new URL(`${server.basis}${dossier}/${pad.replace(/^\//, '')}`);
  const { html } = await openPagina(adres.href);
  const eigen: Record<string, string> = { ...velden };
  if (pad === '/aantallen') {
    eigen.gezien = /name="gezien" value="(\d+)"/.exec(html)?.[1] ?? '';
    eigen[/<input id="([^"]+)"[^>]*value="\d/.exec(html)?.[1] ?? ''] = 'veel';
  }
  if (pad.startsWith('/geschiedenis')) eigen.versie = /name="versie" value="(\d+)"/.exec(html)?.[1] ?? '';
  if (pad.includes('?index')) eigen.dossier = dossier.replace('/dossiers/', '');
  const na = await verstuur(server.basis, adres.href, eigen);
  expect(na.status).toBeGreaterThanOrEqual(409);
  expect(titelVan(na.html)).toBe(`Fout: ${titelVan(html)}`);
});
