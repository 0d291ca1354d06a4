import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPoorten } from '../../app/adapters/poorten.server.ts';
import { voegDossierToe } from '../../app/application/voegDossierToe.ts';
import { klachtenVan, startBrowser, toegankelijkheid } from '../hulp/browser.ts';
import { labeldossier } from '../hulp/labeldossier.ts';
import { nodig } from '../hulp/nodig.ts';
import { type Server, startServer } from '../hulp/server.ts';

nodig('chromium')('from the doelgroep to its labelled dwellings', () => {
  let server: Server;
  let browser: Browser;
  beforeAll(async () => {
    server = await startServer({ demo: false });
    const poorten = openPoorten(server.databank);
    for (const id of ['met', 'zonder', 'kijk']) {
      await voegDossierToe(poorten, { door: 'proef', namens: '', rol: 'beheerder' }, labeldossier(300), id);
    }
    browser = await startBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  test.each([
    ['with JavaScript', 'met', true],
    ['without JavaScript', 'zonder', false],
  ])('search, tick, paste, let the number follow: %s', async (_hoe, id, javaScriptEnabled) => {
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    const klachten = klachtenVan(page);
    await page.goto(`${server.basis}/dossiers/${id}/hoofdstuk/doelgroepen/ouderen`);
    await page.getByRole('link', { name: 'Kies woningen uit het patrimonium' }).click();
    await page.getByRole('heading', { level: 1, name: 'Woningen met een label voor “65-plussers”' }).waitFor();

    await page.getByLabel('Zoek een woning').fill('W-0003');
    await page.getByLabel('Label', { exact: true }).selectOption('geen');
    await page.getByRole('button', { name: 'Zoek', exact: true }).click();
    await page.getByRole('heading', { name: 'Gevonden: 10 woningen' }).waitFor();
    if (javaScriptEnabled) await page.waitForLoadState('networkidle');
    for (const vak of await page.locator('input[name="woning"][data-plaats="geen"]').all()) await vak.check();
    if (javaScriptEnabled) {
      await page.getByText('Aangevinkt: 10 voor op de lijst.').waitFor();
      await page.getByText('Met de aangevinkte woningen erbij').waitFor();
    }
    await page.getByRole('button', { name: 'Zet op de lijst' }).click();
    await page.getByText('10 woningen zijn op de lijst gezet.').waitFor();
    await page.getByRole('heading', { name: 'Op de lijst: 12 woningen' }).waitFor();

    await page.locator('#plak-tekst').fill('Kerkstraat 5 bus 0\nVerzonnenstraat 1');
    await page.getByRole('button', { name: 'Zoek deze adressen op' }).click();
    await page.getByText('1 van 2 regels is een woning zonder label.').waitFor();
    await page.getByRole('button', { name: 'Zet de aangevinkte woningen op de lijst' }).click();
    await page.getByRole('heading', { name: 'Op de lijst: 13 woningen' }).waitFor();

    await page.getByRole('button', { name: 'Laat alle aantallen de lijst volgen' }).click();
    await page.getByText('aantallen volgen nu de lijst.').waitFor();
    expect(await page.getByText('volgt de lijst niet').count()).toBe(0);
    expect(klachten).toEqual([]);
    await context.close();
  });

  const maten = (['light', 'dark'] as const).flatMap((kleuren) => [1280, 320].map((breedte) => ({ kleuren, breedte })));
  test.each(maten)('accessible, $kleuren, $breedte px', async ({ kleuren, breedte }) => {
    const page = await browser.newPage({ viewport: { width: breedte, height: 900 }, colorScheme: kleuren });
    await page.goto(`${server.basis}/dossiers/kijk/labels/ouderen`, { waitUntil: 'networkidle' });
    await page.locator('#plak-tekst').fill('Kerkstraat 3 bus 0\nVeldstraat 1 bus 2\nKerkstraet 2\nOnzin');
    await page.getByRole('button', { name: 'Zoek deze adressen op' }).click();
    await page.getByText('regels zijn een woning zonder label').waitFor();
    expect(await toegankelijkheid(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    const lijst = await page.goto(`${server.basis}/dossiers/kijk/adressen`, { waitUntil: 'load' });
    expect(lijst?.status()).toBe(200);
    expect(await toegankelijkheid(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await page.close();
  });
});
