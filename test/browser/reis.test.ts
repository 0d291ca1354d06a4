import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { klachtenVan, startBrowser } from '../hulp/browser.ts';
import { nodig } from '../hulp/nodig.ts';
import { type Server, startServer } from '../hulp/server.ts';

/** Opens the published dossier from the list. */
async function openDossier(page: Page, basis: string) {
  await page.goto(basis);
  await page.getByRole('link', { name: 'Toewijzingsreglement stek92', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Toewijzingsreglement stek92' }).waitFor();
}

nodig('chromium')('from a dossier to its document', () => {
  let server: Server;
  let browser: Browser;
  beforeAll(async () => {
    server = await startServer();
    browser = await startBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  test.each([
    ['with JavaScript', true],
    ['without JavaScript', false],
  ])('read the bevindingen, answer one, read the reglement, download it: %s', async (_hoe, javaScriptEnabled) => {
    const reden = `De raad volgt de cijfers van het OCMW, ${javaScriptEnabled ? 'met' : 'zonder'} script.`;
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    const klachten = klachtenVan(page);
    await openDossier(page, server.basis);
    await page.getByRole('link', { name: 'Controle', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Controle' }).waitFor();

    const bevinding = page.locator('.bevinding.let').first();
    const zin = await bevinding.locator('.zin').innerText();
    await bevinding.locator('summary').click();
    await bevinding.getByLabel('Reden').fill('   ');
    await bevinding.getByRole('button', { name: 'Bewaar de reden' }).click();
    await page.getByRole('alert').getByText('Vul een reden in').waitFor();

    const zelfde = page.locator('.bevinding', { hasText: zin });
    await zelfde.getByLabel('Reden').fill(reden);
    await zelfde.getByRole('button', { name: 'Bewaar de reden' }).click();
    await page.locator('.bevinding.ok', { hasText: reden }).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);

    await page.getByRole('link', { name: 'Lees het reglement' }).click();
    await page.locator('article.document', { hasText: reden }).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download als DOCX' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('toewijzingsreglement.docx');
    expect(
      readFileSync(await download.path())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
    // Status 422 of the empty reason is reported by the browser itself.
    expect(klachten.filter((klacht) => !klacht.includes('422'))).toEqual([]);
    await context.close();
  });

  test('the link at a bevinding opens the reglement at its clause, which lights up', async () => {
    const page = await browser.newPage();
    await openDossier(page, server.basis);
    await page.getByRole('link', { name: 'Controle', exact: true }).click();
    const bevinding = page.locator('.bevinding', { hasText: 'consensus van alle gemeenten' });
    await bevinding.getByRole('link', { name: /Bekijk in het reglement/ }).click();
    await page.waitForURL(/\/reglement#woonbinding/);
    const doel = page.locator(':target');
    expect(await doel.evaluate((knoop) => getComputedStyle(knoop).boxShadow)).not.toBe('none');
    expect(await doel.evaluate((knoop) => Math.abs(knoop.getBoundingClientRect().top) < window.innerHeight)).toBe(true);
    await page.close();
  });

  test('by keyboard the first stop is the link to the content, and every stop is seen', async () => {
    const page = await browser.newPage();
    await page.goto(server.basis);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Naar de inhoud');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle)).toBe('solid');
    await page.close();
  });

  test('printed, only the text of the reglement remains', async () => {
    const page = await browser.newPage({ colorScheme: 'dark' });
    await openDossier(page, server.basis);
    await page.goto(`${page.url()}/reglement`);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await page.locator('.balk').isVisible()).toBe(false);
    expect(await page.locator('nav.inhoud').isVisible()).toBe(false);
    expect(await page.locator('article.document').evaluate((blad) => getComputedStyle(blad).backgroundColor)).toBe(
      'rgb(255, 255, 255)',
    );
    await page.close();
  });
});
