import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startBrowser, toegankelijkheid } from '../hulp/browser.ts';
import { hoofdformulier, inVeld } from '../hulp/formulier.ts';
import { nodig } from '../hulp/nodig.ts';
import { druk, veld } from '../hulp/scherm.ts';
import { demoDossiers, type Server, startServer } from '../hulp/server.ts';

const SLOT = '/hoofdstuk/slotbepalingen';

nodig('chromium')('two people in one dossier', () => {
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

  /** Somebody in a browser of her own, on this page. */
  async function iemand(pagina: string, javaScriptEnabled = true): Promise<Page> {
    const page = await (await browser.newContext({ javaScriptEnabled })).newPage();
    await page.goto(dossier + pagina, { waitUntil: 'load' });
    return page;
  }
  const staatEr = async (pagina: string, naam: string) =>
    inVeld(hoofdformulier(await (await fetch(dossier + pagina)).text()), naam);

  test.each([
    ['with JavaScript', true],
    ['without JavaScript', false],
  ])(
    'in the same chapter, %s: both texts are shown, one is chosen, and what only one wrote is kept',
    async (hoe, script) => {
      const [an, bo] = [await iemand(SLOT, script), await iemand(SLOT, script)];
      await veld(an, 'overgang').fill(`An over de overgang, ${hoe}.`);
      await veld(an, 'bekendmaking').fill(`An over de bekendmaking, ${hoe}.`);
      await druk(an, 'later');

      await veld(bo, 'overgang').fill(`Bo over de overgang, ${hoe}.`);
      await veld(bo, 'evaluatie').fill(`Bo over de evaluatie, ${hoe}.`);
      await expect(druk(bo, 'verder')).rejects.toThrow('409');
      await bo.getByRole('alert').getByText('Iemand anders bewaarde dit hoofdstuk').waitFor();
      expect(await bo.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('alert');
      for (const tekst of [
        'An over de overgang',
        'Bo over de overgang',
        'An over de bekendmaking',
        'Bo over de evaluatie',
      ]) {
        expect(await bo.getByText(`${tekst}, ${hoe}.`).first().isVisible()).toBe(true);
      }
      if (script) expect(await toegankelijkheid(bo)).toEqual([]);
      expect(await staatEr(SLOT, 'overgang')).toBe(`An over de overgang, ${hoe}.`);

      await bo.getByLabel('Uw antwoord').first().check();
      await Promise.all([
        bo.waitForNavigation({ waitUntil: 'load' }),
        bo.getByRole('button', { name: 'Bewaar deze keuze' }).click(),
      ]);
      expect(await staatEr(SLOT, 'overgang')).toBe(`Bo over de overgang, ${hoe}.`);
      expect(await staatEr(SLOT, 'evaluatie')).toBe(`Bo over de evaluatie, ${hoe}.`);
      expect(await staatEr(SLOT, 'bekendmaking')).toBe(`An over de bekendmaking, ${hoe}.`);
      await Promise.all([an, bo].map((page) => page.context().close()));
    },
  );

  test('in two chapters they do not notice each other', async () => {
    const [an, bo] = [await iemand(SLOT), await iemand('/hoofdstuk/woonbinding')];
    await veld(an, 'wijziging').fill('An wijzigt de slotbepalingen.');
    await veld(bo, 'motivering').fill('Bo motiveert de woonbinding.');
    await Promise.all([druk(an, 'later'), druk(bo, 'later')]);
    expect(await staatEr(SLOT, 'wijziging')).toBe('An wijzigt de slotbepalingen.');
    expect(await staatEr('/hoofdstuk/woonbinding', 'motivering')).toBe('Bo motiveert de woonbinding.');
    await Promise.all([an, bo].map((page) => page.context().close()));
  });

  test.each([
    ['with JavaScript', true],
    ['without JavaScript', false],
  ])('an answer that cannot be read is mended on the page of the choice, %s', async (hoe, script) => {
    const G = '/hoofdstuk/gemeenten/42003';
    const AANTAL = 'gemeenten.0.woningen.0.aantal';
    const BRON = 'gemeenten.0.inwoners.bron';
    const [an, bo] = [await iemand(G, script), await iemand(G, script)];
    await veld(an, BRON).fill(`Van An, ${hoe}`);
    await druk(an, 'later');
    await veld(bo, BRON).fill(`Van Bo, ${hoe}`);
    await veld(bo, AANTAL).fill('een paar');
    await expect(druk(bo, 'later')).rejects.toThrow('409');
    expect(await bo.title()).toMatch(/^Fout: /);
    expect(await veld(bo, AANTAL).inputValue()).toBe('een paar');
    if (script) expect(await toegankelijkheid(bo)).toEqual([]);
    await veld(bo, AANTAL).fill(script ? '1.234' : '2.345');
    await bo.getByLabel('Uw antwoord').check();
    await Promise.all([
      bo.waitForNavigation({ waitUntil: 'load' }),
      bo.getByRole('button', { name: 'Bewaar deze keuze' }).click(),
    ]);
    expect(await bo.title()).not.toMatch(/^Fout: /);
    expect((await staatEr(G, AANTAL))?.replace('.', '')).toBe(script ? '1234' : '2345');
    expect(await staatEr(G, BRON)).toBe(`Van Bo, ${hoe}`);
    await Promise.all([an, bo].map((page) => page.context().close()));
  });
});
