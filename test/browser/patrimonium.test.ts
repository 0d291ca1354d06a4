import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { maakBezoeker } from '../hulp/bezoeker.ts';
import { klachtenVan, startBrowser, toegankelijkheid } from '../hulp/browser.ts';
import { maakDossier } from '../hulp/maakDossier.ts';
import { nodig } from '../hulp/nodig.ts';
import { maakLader } from '../hulp/patrimonium.ts';
import { druk, veld } from '../hulp/scherm.ts';
import { type Server, startServer } from '../hulp/server.ts';
import { alsCsv, alsXlsx, woningrijen } from '../hulp/woningenbestand.ts';

/** A made-up woonmaatschappij of 3 gemeenten and 3,000 dwellings. */
const RIJEN = woningrijen(3000);
const MET_FOUTEN = RIJEN.map((rij, i) => (i % 300 === 0 ? rij.with(4, 'twee') : rij));
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

nodig('chromium')('a patrimonium from a file, in a browser', () => {
  let server: Server;
  let browser: Browser;
  beforeAll(async () => {
    server = await startServer({ demo: false });
    browser = await startBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });
  const nieuw = () => maakDossier(maakBezoeker(server.basis), 'WM Voorbeeld', 'Berlare, Buggenhout, Lebbeke');

  async function klik(page: Page, naam: string): Promise<void> {
    await Promise.all([
      page.waitForNavigation({ waitUntil: 'load' }),
      page.getByRole('button', { name: naam }).first().click(),
    ]);
  }

  async function kies(page: Page, name: string, bytes: Uint8Array): Promise<void> {
    await page.locator('input[type=file]').setInputFiles({ name, mimeType: XLSX, buffer: Buffer.from(bytes) });
    await page.getByLabel('Dag').fill('31');
    await page.getByLabel('Maand').fill('december');
    await page.getByLabel('Jaar').fill('2025');
    await klik(page, 'Bekijk het bestand');
  }

  test.each([
    { geval: 'with JavaScript', javaScriptEnabled: true },
    { geval: 'without JavaScript', javaScriptEnabled: false },
  ])('$geval: from the task list to counts that nobody typed', async ({ javaScriptEnabled }) => {
    const dossier = await nieuw();
    const page = await (await browser.newContext({ javaScriptEnabled })).newPage();
    const klachten = klachtenVan(page);
    await page.goto(`${server.basis}/dossiers/${dossier}`);
    await Promise.all([
      page.waitForNavigation({ waitUntil: 'load' }),
      page.getByRole('link', { name: 'Patrimonium' }).first().click(),
    ]);
    await kies(page, 'woningen.xlsx', alsXlsx(MET_FOUTEN));
    await page.getByRole('heading', { name: '10 fouten in 10 rijen' }).waitFor();
    const [bestand] = await Promise.all([page.waitForEvent('download'), page.getByText('kolom “fout”').click()]);
    expect(bestand.suggestedFilename()).toBe('woningen-met-fouten.xlsx');

    await page.getByRole('link', { name: 'Kies het verbeterde bestand' }).click();
    await page.getByRole('heading', { name: 'Kies uw bestand' }).waitFor();
    await kies(page, 'woningen.xlsx', alsXlsx(RIJEN));
    await page.getByRole('heading', { name: 'Voorbeeld: 3.000 woningen' }).waitFor();
    await klik(page, 'Laad dit patrimonium');
    await page.getByRole('heading', { name: 'Nu geladen: 3.000 woningen' }).waitFor();

    await page.goto(`${server.basis}/dossiers/${dossier}/reglement`);
    expect(await page.locator('table').first().textContent()).toContain('Berlare1.000333');
    await page.goto(`${server.basis}/dossiers/${dossier}`);
    expect(await page.getByText('3.000 woningen geladen').isVisible()).toBe(true);
    expect(klachten).toEqual([]);
    await page.context().close();
  });

  test('the live count on the page of a gemeente follows the file, not what is typed, until that is chosen', async () => {
    const dossier = await nieuw();
    const lader = maakLader(server.basis);
    await lader.bevestig(await lader.laadOp(dossier, alsCsv(RIJEN)));
    const page = await (await browser.newContext()).newPage();
    await page.goto(`${server.basis}/dossiers/${dossier}/hoofdstuk/gemeenten/42003`, { waitUntil: 'networkidle' });
    await druk(page, 'voeg-toe:gemeenten.0.woningen');
    const maximum = async () => (await page.locator('body').textContent())?.match(/van ([\d.]+) · nog/)?.[1];
    expect(await maximum()).toBe('333');
    await veld(page, 'gemeenten.0.woningen.0.aantal').fill('6000');
    await page.waitForTimeout(800);
    expect(await maximum()).toBe('333');
    await druk(page, 'later');
    await page.goto(`${server.basis}/dossiers/${dossier}/hoofdstuk/gemeenten/42003`, { waitUntil: 'networkidle' });
    expect(await page.getByText('In het bestand: 1.000. Ingevuld: 6.000.').isVisible()).toBe(true);
    expect(await page.content()).not.toContain('Voorbeeldstraat');
    await klik(page, 'Tel wat ingevuld is');
    expect(await page.getByText('Nu: het ingevulde cijfer telt.').isVisible()).toBe(true);
    expect(await maximum()).toBe('2.000');
    await page.context().close();
  });

  describe('every page is accessible and fits, wide and narrow, in light and dark', () => {
    const paden: Record<string, string> = {};
    beforeAll(async () => {
      const dossier = await nieuw();
      const lader = maakLader(server.basis);
      paden.leeg = `/dossiers/${await nieuw()}/patrimonium`;
      const gelabeld = RIJEN.map((rij, i) => (i % 100 === 0 ? rij.with(7, 'Ouderen') : rij));
      await lader.bevestig(await lader.laadOp(dossier, alsCsv(gelabeld)));
      paden.geladen = `/dossiers/${dossier}/patrimonium?geladen`;
      paden.fouten = (await lader.laadOp(dossier, alsCsv(MET_FOUTEN))).pad;
      paden.later = (await lader.laadOp(dossier, alsCsv(gelabeld.slice(9)))).pad;
      paden.zelfde = (await lader.laadOp(dossier, alsCsv(gelabeld))).pad;
    });
    const beelden = ['leeg', 'geladen', 'fouten', 'later', 'zelfde'].flatMap((pagina) =>
      [1280, 320].flatMap((breedte) => (['light', 'dark'] as const).map((kleuren) => ({ pagina, breedte, kleuren }))),
    );
    test.each(beelden)('$pagina, $breedte px, $kleuren', async ({ pagina, breedte, kleuren }) => {
      const page = await browser.newPage({ viewport: { width: breedte, height: 900 }, colorScheme: kleuren });
      const klachten = klachtenVan(page);
      const antwoord = await page.goto(server.basis + paden[pagina], { waitUntil: 'networkidle' });
      expect(antwoord?.status()).toBe(200);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      expect(await toegankelijkheid(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
      expect(klachten).toEqual([]);
      await page.close();
    });
  });
});
