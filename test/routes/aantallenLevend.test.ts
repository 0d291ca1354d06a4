import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { klachtenVan, startBrowser, toegankelijkheid } from '../hulp/browser.ts';
import { nodig } from '../hulp/nodig.ts';
import { demoDossiers, type Server, startServer } from '../hulp/server.ts';

let server: Server;
let browser: Browser;
let dossier: string;
beforeAll(async () => {
  server = await startServer();
  browser = await startBrowser();
  dossier = `${server.basis}/dossiers/${(await demoDossiers(server.basis)).stek92}`;
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

async function open(pad: string, opties: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
  const page = await browser.newPage({ reducedMotion: 'reduce', ...opties });
  await page.goto(dossier + pad, { waitUntil: 'networkidle' });
  return page;
}

nodig('chromium')('while somebody types', () => {
  describe('in the table of numbers', () => {
    test('totals follow at once; the mark and the sentence come when the field is left', async () => {
      const page = await open('/aantallen');
      const klachten = klachtenVan(page);
      const rij = page.locator('tr', { hasText: 'Buggenhout' });
      await rij.locator('input').first().fill('53');
      const cel = rij.locator('td.getal').first();
      await expect.poll(() => cel.textContent()).toContain('85 van 83');
      expect(await cel.getAttribute('class')).not.toContain('te-veel');
      await rij.locator('input').nth(1).focus();
      await expect.poll(() => cel.getAttribute('class')).toContain('te-veel');
      expect(await page.locator('[role=status]').textContent()).toBe('Buggenhout: 2 te veel voor een derde.');
      expect(klachten).toEqual([]);
      expect(await toegankelijkheid(page)).toEqual([]);
      await page.close();
    });

    test.each(['light', 'dark'] as const)('on a phone every gemeente is a card, in %s', async (colorScheme) => {
      const page = await open('/aantallen', { viewport: { width: 320, height: 700 }, colorScheme });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      expect(await toegankelijkheid(page)).toEqual([]);
      await page.close();
    });
  });

  describe('in the form of a chapter', () => {
    test('the text beside it follows, and the caps of the gemeente at hand', async () => {
      const page = await open('/hoofdstuk/doelgroepen/ouderen');
      const klachten = klachtenVan(page);
      await page.locator('[name="doelgroepen.0.naam"]').fill('de proefbewoner');
      await expect.poll(() => page.locator('.voorbeeld h2').first().textContent()).toContain('De proefbewoner');
      await page.locator('[name="doelgroepen.0.aantallen.0.aantal"]').fill('140');
      await expect.poll(() => page.locator('.bij-de-hand h2').textContent()).toBe('Berlare');
      await expect.poll(() => page.locator('.bij-de-hand .rest').first().textContent()).toContain('te veel');
      expect(await page.locator('.bij-de-hand .grens').first().getAttribute('class')).toBe('grens');
      await expect.poll(() => page.locator('.bij-de-hand .grens').first().getAttribute('class')).toBe('grens stop');
      expect(await page.locator('.bij-de-hand [role=status]').textContent()).toMatch(/^Berlare: \d+ te veel/);
      expect(klachten).toEqual([]);
      expect(await toegankelijkheid(page)).toEqual([]);
      await page.close();
    });

    test('the clause of the field lights up, and a click on a clause goes to its field', async () => {
      const page = await open('/hoofdstuk/woonbinding');
      await page.locator('[name="stappen.0.jaren"]').focus();
      await expect.poll(() => page.locator('.licht-op').getAttribute('data-pad')).toBe('stappen');
      await page.locator('[data-pad="metGebied"] > p').first().click();
      await expect.poll(() => page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe('metGebied');
      await page.close();
    });

    test('the parts of the panel are reached by the arrow keys', async () => {
      const page = await open('/hoofdstuk/woonbinding');
      await page.locator('#tab-reglement').focus();
      await page.keyboard.press('ArrowRight');
      expect(await page.locator('#blad-voorrang').isVisible()).toBe(true);
      await page.keyboard.press('ArrowRight');
      expect(await page.locator('#blad-grenzen').isVisible()).toBe(true);
      expect(await page.locator('#blad-reglement').isVisible()).toBe(false);
      expect(await toegankelijkheid(page)).toEqual([]);
      await page.close();
    });

    test('the steps and the candidates follow', async () => {
      const page = await open('/hoofdstuk/woonbinding');
      const zin = page.locator('.zijpaneel .voorrang');
      expect(await zin.textContent()).toMatch(/^Kandidaat A gaat voor op trede 3/);
      await page.locator('[name="stappen.0.jaren"]').fill('16');
      await expect.poll(() => zin.textContent()).toMatch(/^Kandidaat B gaat voor op trede 4/);
      await page.getByRole('link', { name: 'Bekijk de ladder' }).click();
      await page.locator('.kandidaat').nth(1).getByText('Woont er 3 jaar').click();
      await expect.poll(() => zin.textContent()).toMatch(/^Geen van beiden/);
      await page.close();
    });
  });
});

test('without script the panel shows what is saved, and a candidate is computed by the address', async () => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${dossier}/hoofdstuk/woonbinding`);
  expect(await page.locator('.zijpaneel .document').isVisible()).toBe(true);
  expect(await page.locator('.zijpaneel .naar-vraag').first().getAttribute('href')).toBe('#strenger');
  await page.locator('.kandidaat').first().getByText('Woont er 3 jaar').click();
  expect(await page.locator('.zijpaneel .voorrang').textContent()).toMatch(/^Kandidaat B gaat voor/);
  await page.locator('button[name=erbij][value=a]').click();
  expect(await page.locator('.kandidaat').first().locator('fieldset').count()).toBe(2);
  await page.close();
});
