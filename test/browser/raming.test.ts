import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startBrowser } from '../hulp/browser.ts';
import { nodig } from '../hulp/nodig.ts';
import { demoDossiers, type Server, startServer } from '../hulp/server.ts';

nodig('chromium')('the raming of the versnelde toewijzingen', () => {
  let server: Server;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    server = await startServer();
    browser = await startBrowser();
    page = await browser.newPage();
    const { stek92 } = await demoDossiers(server.basis);
    await page.goto(`${server.basis}/dossiers/${stek92}/hoofdstuk/versneldeToewijzing`, { waitUntil: 'load' });
    await page.locator('[name="raming.jaar"]').fill('2027');
    await page.getByRole('group', { name: '2026', exact: true }).waitFor();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  const van = (jaar: string, wat: string) =>
    page.getByRole('group', { name: jaar, exact: true }).getByLabel(wat, { exact: true });
  /** What stands in the rows, from the first one. */
  const rijen = () =>
    page.locator('.rij-jaar .rij').evaluateAll((alle) =>
      alle.map((rij) => {
        const velden = [...rij.querySelectorAll<HTMLInputElement>('input:not([type=hidden])')];
        return [rij.querySelector('legend')?.textContent, ...velden.map(({ value }) => value)].join(' ').trim();
      }),
    );

  test('a number stays with its year when a choice or another year draws the rows again', async () => {
    await van('2024', 'Toewijzingen').fill('104');
    await van('2026', 'Niet meegeteld').fill('6');
    await page.locator('[name="verdeling.keuze"][value="opgesplitst"]').check();
    await page.getByRole('button', { name: 'Voeg een deel toe' }).waitFor();
    expect(await rijen()).toEqual(['2022', '2023', '2024 104', '2025', '2026  6']);
    await page.locator('[name="raming.jaar"]').fill('2025');
    await page.getByRole('group', { name: '2020', exact: true }).waitFor();
    expect(await rijen()).toEqual(['2020', '2021', '2022', '2023', '2024 104', '2026  6']);
  });

  test('the calculation says what is missing, and counts while somebody types', async () => {
    const berekening = page.getByRole('region', { name: 'De berekening' });
    await berekening.getByText('De toewijzingen van 2020 ontbreken.').waitFor();
    for (const jaar of ['2020', '2021', '2022', '2023', '2024']) {
      await van(jaar, 'Toewijzingen').fill('100');
      await van(jaar, 'Niet meegeteld').fill('0');
    }
    await page.locator('[name="raming.nieuw"]').fill('10');
    await page.locator('[name="raming.nieuwUitgesloten"]').fill('0');
    await berekening.getByRole('status').getByText('22 versnelde toewijzingen in 2025.').waitFor();
  });
});
