import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { png } from '../domain/reglement/beeld.ts';
import { klachtenVan, startBrowser } from '../hulp/browser.ts';
import { nodig } from '../hulp/nodig.ts';
import { druk, veld } from '../hulp/scherm.ts';
import { demoDossiers, type Server, startServer } from '../hulp/server.ts';
import { opVolleSchijf } from '../hulp/volleSchijf.ts';

nodig('chromium')('a form that comes back in a browser with JavaScript', () => {
  let server: Server;
  let browser: Browser;
  let dossier: string;
  beforeAll(async () => {
    server = await startServer();
    browser = await startBrowser();
    dossier = `${server.basis}/dossiers/${(await demoDossiers(server.basis)).verbeterd}`;
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  async function open(adres: string): Promise<{ page: Page; klachten: string[] }> {
    const page = await (await browser.newContext()).newPage();
    const klachten = klachtenVan(page);
    await page.goto(adres, { waitUntil: 'load' });
    return { page, klachten };
  }

  test('a new dossier: the title says so, and the way to the field keeps what was typed', async () => {
    const { page } = await open(`${server.basis}/dossiers/nieuw`);
    await page.getByLabel('Gemeenten (mag later)').fill('Gent, Nergens');
    await Promise.all([
      page.waitForNavigation({ waitUntil: 'load' }),
      page.getByRole('button', { name: 'Maak het dossier' }).click(),
    ]);
    expect(await page.title()).toBe('Fout: Nieuw dossier · Toewijs');
    await page.getByRole('alert').getByRole('link').last().click();
    await page.waitForFunction(() => location.hash === '#gemeenten');
    expect(await page.getByLabel('Gemeenten (mag later)').inputValue()).toBe('Gent, Nergens');
    expect(await page.getByRole('alert').isVisible()).toBe(true);
    expect(await page.title()).toBe('Fout: Nieuw dossier · Toewijs');
    await page.context().close();
  });

  test('a reason that is given twice over: both are shown, and the second try keeps the own one', async () => {
    const [een, twee] = [await open(`${dossier}/controle`), await open(`${dossier}/controle`)];
    const geef = async (page: Page, reden: string) => {
      const details = page.locator('.bevinding details').first();
      if (!(await details.evaluate((het) => (het as HTMLDetailsElement).open)))
        await details.locator('summary').click();
      await details.getByLabel('Reden').fill(reden);
      await Promise.all([
        page.waitForNavigation({ waitUntil: 'load' }),
        details.getByRole('button', { name: 'Bewaar de reden' }).click(),
      ]);
    };
    await geef(een.page, 'De reden van een collega.');
    await geef(twee.page, 'Mijn eigen reden.');
    expect(await twee.page.title()).toMatch(/^Fout: Controle/);
    const details = twee.page.locator('.bevinding details').first();
    expect(await details.getByText('De reden van een collega.').isVisible()).toBe(true);
    expect(await details.getByLabel('Reden').inputValue()).toBe('Mijn eigen reden.');
    await geef(twee.page, 'Mijn eigen reden.');
    expect(await twee.page.locator('.bevinding .reden').first().textContent()).toBe('Mijn eigen reden.');
    await Promise.all([een, twee].map(({ page }) => page.context().close()));
  });

  test('a logo on a full disk is shown on the page that comes back, and saved without choosing it again', async () => {
    const { page, klachten } = await open(`${dossier}/hoofdstuk/woonmaatschappij`);
    const bestand = { name: 'logo.png', mimeType: 'image/png', buffer: Buffer.from(png(40, 20), 'base64') };
    await page.locator('input[type=file]').setInputFiles(bestand);
    await veld(page, 'rechtsvorm').fill('bv, opnieuw');
    await opVolleSchijf(server.databank, () => expect(druk(page, 'later')).rejects.toThrow('500'));
    expect(await page.title()).toMatch(/^Fout: /);
    expect(await page.locator('.logobeeld').getAttribute('src')).toMatch(/^data:image\/png/);
    expect(klachten.filter((klacht) => /content security policy/i.test(klacht))).toEqual([]);
    await druk(page, 'later');
    const bewaard = await fetch(`${dossier}/logo`);
    expect(Buffer.from(await bewaard.arrayBuffer())).toEqual(bestand.buffer);
    await page.context().close();
  });
});
