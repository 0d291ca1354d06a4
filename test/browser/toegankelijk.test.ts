import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { klachtenVan, startBrowser, toegankelijkheid } from '../hulp/browser.ts';
import { nodig } from '../hulp/nodig.ts';
import { demoDossiers, type Server, startServer } from '../hulp/server.ts';

const PAGINAS = [
  ['the list', '/', 200],
  ['a dossier', '/dossiers/STEK', 200],
  ['a dossier in order', '/dossiers/VERBETERD', 200],
  ['the reglement', '/dossiers/STEK/reglement', 200],
  ['the intern huurreglement', '/dossiers/STEK/huurreglement', 200],
  ['the huishoudelijk reglement', '/dossiers/STEK/huishoudelijk', 200],
  ['the 65+ sjabloon of a gemeente', '/dossiers/STEK/ouderen/42004', 200],
  ['the table of roles', '/dossiers/STEK/rollen', 200],
  ['the choice to compare', '/dossiers/STEK/vergelijk', 200],
  ['a comparison', '/dossiers/STEK/vergelijk?met=VERBETERD', 200],
  ['a page that is not there', '/nergens', 404],
] as const;

nodig('chromium')('every page, in light and dark, wide and narrow', () => {
  let server: Server;
  let browser: Browser;
  let pad: (adres: string) => string;

  beforeAll(async () => {
    server = await startServer();
    browser = await startBrowser();
    const { stek92, verbeterd } = await demoDossiers(server.basis);
    pad = (adres) => server.basis + adres.replace('STEK', stek92).replace('VERBETERD', verbeterd);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  const gevallen = PAGINAS.flatMap(([naam, adres, status]) =>
    (['light', 'dark'] as const).flatMap((kleuren) =>
      [1280, 320].map((breedte) => ({ naam, adres, status, kleuren, breedte })),
    ),
  );
  test.each(gevallen)('$naam, $kleuren, $breedte px', async ({ adres, status, kleuren, breedte }) => {
    const page = await browser.newPage({ viewport: { width: breedte, height: 900 }, colorScheme: kleuren });
    const klachten = klachtenVan(page);
    const antwoord = await page.goto(pad(adres), { waitUntil: 'networkidle' });
    expect(antwoord?.status()).toBe(status);
    // What is folded has to be accessible as well.
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    expect(await toegankelijkheid(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    // The browser itself reports the status 404 of the page; nothing else may be reported.
    expect(klachten.filter((klacht) => !(status === 404 && klacht.includes('404')))).toEqual([]);
    await page.close();
  });
});
