import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { klachtenVan, startBrowser, toegankelijkheid } from '../hulp/browser.ts';
import { nodig } from '../hulp/nodig.ts';
import { druk, veld } from '../hulp/scherm.ts';
import { demoDossiers, type Server, startServer } from '../hulp/server.ts';

const PAGINAS = [
  '/dossiers/nieuw',
  '/begrippen',
  'DOSSIER/controle',
  'DOSSIER/nakijken',
  'DOSSIER/aantallen',
  'DOSSIER/geschiedenis?hoofdstuk=woonbinding',
  'DOSSIER/hoofdstuk/afkortingen',
  'DOSSIER/hoofdstuk/definities',
  'DOSSIER/hoofdstuk/voorgeschiedenis',
  'DOSSIER/hoofdstuk/woonmaatschappij',
  'DOSSIER/hoofdstuk/gemeenten',
  'DOSSIER/hoofdstuk/gemeenten/42003',
  'DOSSIER/hoofdstuk/toewijzingsraad',
  'DOSSIER/hoofdstuk/woonbinding',
  'DOSSIER/hoofdstuk/doelgroepen',
  'DOSSIER/hoofdstuk/doelgroepen/housing-first',
  'DOSSIER/hoofdstuk/doelgroepenplannen',
  'DOSSIER/hoofdstuk/doelgroepenplannen/housing-first',
  'DOSSIER/hoofdstuk/slotbepalingen',
  'DOSSIER/hoofdstuk/vrijeHoofdstukken',
  'DOSSIER/gemeente/42004/woonbinding',
  'DOSSIER/gemeente/42004/doelgroepen/nah',
] as const;

nodig('chromium')('every page of the wizard', () => {
  let server: Server;
  let browser: Browser;
  let dossier: string;
  beforeAll(async () => {
    server = await startServer();
    browser = await startBrowser();
    dossier = `/dossiers/${(await demoDossiers(server.basis)).stek92}`;
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  describe.each([
    { kleuren: 'light', breedte: 1280 },
    { kleuren: 'dark', breedte: 320 },
  ] as const)('$kleuren, $breedte px', ({ kleuren, breedte }) => {
    let page: Page;
    let klachten: string[];
    beforeAll(async () => {
      page = await browser.newPage({ viewport: { width: breedte, height: 900 }, colorScheme: kleuren });
      klachten = klachtenVan(page);
    });
    afterAll(() => page?.close());

    /** Nothing for axe, no sideways scroll; with what is folded opened. */
    async function keur() {
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      expect(await toegankelijkheid(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(
        0,
      );
    }

    test.each(PAGINAS)('%s', async (adres) => {
      klachten.length = 0;
      const antwoord = await page.goto(server.basis + adres.replace('DOSSIER', dossier), { waitUntil: 'load' });
      expect(antwoord?.status()).toBe(200);
      await keur();
      expect(klachten).toEqual([]);
    });

    test('a form that came back with what could not be read, and the focus on what is wrong', async () => {
      await page.goto(`${server.basis}${dossier}/hoofdstuk/gemeenten/42003`, { waitUntil: 'load' });
      await veld(page, 'gemeenten.0.woningen.0.aantal').fill('12,5');
      await expect(druk(page, 'verder')).rejects.toThrow('422');
      await page
        .getByRole('alert')
        .getByRole('link', { name: /geheel getal/ })
        .waitFor();
      expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('alert');
      await keur();
      await page.getByRole('alert').getByRole('link').click();
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('gemeenten.0.woningen.0.aantal');
      expect(await veld(page, 'gemeenten.0.woningen.0.aantal').inputValue()).toBe('12,5');
    });
  });
});
