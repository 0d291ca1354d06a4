import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { alineas, openDocx } from '../documents/docx/open.ts';
import { klachtenVan, startBrowser } from '../hulp/browser.ts';
import { nodig } from '../hulp/nodig.ts';
import { beantwoord, druk, veld } from '../hulp/scherm.ts';
import { type Server, startServer } from '../hulp/server.ts';

const BESCHRIJVING = 'Wie 65 is en {{trappen}} niet meer *aankan*, met | en <b>.';
const REDEN = 'De raad volgt de cijfers van het OCMW.';

nodig('chromium')('from nothing to a reglement of two gemeenten', () => {
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

  /** Dwellings of a gemeente, with source and day, on her own page. */
  async function vulGemeenteIn(page: Page, rang: number, aantal: string) {
    const woningen = `gemeenten.${rang}.woningen`;
    await druk(page, `voeg-toe:${woningen}`);
    await beantwoord(page, {
      [`${woningen}.0.verhuurder`]: 'De Proefwoning',
      [`${woningen}.0.aantal`]: aantal,
      [`${woningen}.0.bron`]: 'eigen telling van het patrimonium',
      [`${woningen}.0.peildatum.dag`]: '31',
      [`${woningen}.0.peildatum.maand`]: '12',
      [`${woningen}.0.peildatum.jaar`]: '2025',
    });
    await druk(page, 'verder');
  }

  test.each([
    ['with JavaScript', true],
    ['without JavaScript', false],
  ])('a dossier, a cap that breaks and is repaired, a warning answered, the document: %s', async (hoe, script) => {
    const context = await browser.newContext({ javaScriptEnabled: script });
    const page = await context.newPage();
    const klachten = klachtenVan(page);

    await page.goto(server.basis);
    await page.getByRole('link', { name: 'Nieuw dossier' }).click();
    await page.getByLabel('Titel').first().fill(`Proefstreek ${hoe}`);
    await page.getByLabel('Gemeenten (mag later)').fill('berlare');
    await page.getByRole('button', { name: 'Maak het dossier' }).click();
    await page.getByRole('heading', { level: 1, name: `Proefstreek ${hoe}` }).waitFor();
    const dossier = new URL(page.url()).pathname;
    const ga = (pad: string) => page.goto(server.basis + dossier + pad, { waitUntil: 'networkidle' });

    await page
      .getByRole('link', { name: /Gemeenten in het/ })
      .first()
      .click();
    await veld(page, 'nieuw:gemeenten').fill('LEBBEKE');
    await druk(page, 'voeg-toe:gemeenten');
    await ga('/hoofdstuk/gemeenten/42003');
    await vulGemeenteIn(page, 0, '401');
    await ga('/hoofdstuk/gemeenten/42011');
    await vulGemeenteIn(page, 1, '1.020');

    await ga('/hoofdstuk/woonmaatschappij');
    await beantwoord(page, { naam: 'De Proefwoning' });
    await druk(page, 'verder');

    await ga('/hoofdstuk/toewijzingsraad');
    await beantwoord(page, { 'voorzitter.functie': 'directeur', 'voorzitter.vanWoonmaatschappij': 'ja' });
    for (const rang of [0, 1]) {
      await druk(page, `voeg-toe:lokaleBesturen.${rang}.leden`);
      await beantwoord(page, {
        [`lokaleBesturen.${rang}.leden.0.functie`]: 'schepen van wonen',
        [`lokaleBesturen.${rang}.zetels`]: '1',
      });
    }
    await druk(page, 'verder');

    await ga('/hoofdstuk/woonbinding');
    await beantwoord(page, { strenger: 'gelijk', metGebied: 'nee' });
    if (!script) await druk(page, 'verder');
    await druk(page, 'voeg-toe:stappen');
    await beantwoord(page, {
      'stappen.0.jaren': '10',
      'stappen.0.periode': '10',
      motivering: 'De wachtlijst telt 900 gezinnen die hier al lang wonen.',
    });
    await druk(page, 'verder');

    await ga('/hoofdstuk/doelgroepen');
    await druk(page, 'voorbeelddoelgroep:ouderen');
    expect(new URL(page.url()).pathname).toBe(`${dossier}/hoofdstuk/doelgroepen/ouderen`);
    const balk = page.locator('.bij-de-hand .grens', { hasText: 'Een derde' });
    await veld(page, 'doelgroepen.0.aantallen.0.aantal').fill('134');
    if (!script) await druk(page, 'verder').then(() => ga('/hoofdstuk/doelgroepen/ouderen'));
    await balk.getByText('134 van 133 · 1 te veel').waitFor();
    await page.locator('.bij-de-hand .grens.stop').waitFor();
    await page.locator('.bij-de-hand').getByText('1 te veel voor een derde').waitFor();

    await beantwoord(page, {
      'doelgroepen.0.aantallen.0.aantal': '32',
      'doelgroepen.0.aantallen.1.aantal': '35',
      'doelgroepen.0.beschrijving': BESCHRIJVING,
    });
    if (script) await page.locator('.zijpaneel').getByText('Wie 65 is en {{trappen}}').waitFor();
    await druk(page, 'verder');
    await ga('/hoofdstuk/doelgroepen/ouderen');
    await balk.getByText(/nog \d/).waitFor();
    expect(await page.locator('.grens.stop').count()).toBe(0);

    await ga('/controle');
    const bevinding = page.locator('.bevinding', { has: page.getByLabel('Reden') }).first();
    const zin = await bevinding.locator('.zin').innerText();
    await bevinding.locator('summary', { hasText: 'Antwoord met een reden' }).click();
    await bevinding.getByLabel('Reden').fill(REDEN);
    await bevinding.getByRole('button', { name: 'Bewaar de reden' }).click();
    await page.locator('.bevinding.ok', { hasText: zin }).waitFor();

    expect(await page.getByText('Houdt tegen').count()).toBe(0);

    await ga('/reglement');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download als DOCX' }).click(),
    ]);
    const delen = openDocx(readFileSync(await download.path()));
    const tekst = alineas(delen['word/document.xml'] ?? '')
      .map((alinea) => alinea.tekst)
      .join('\n');
    for (const getypt of ['De Proefwoning', 'schepen van wonen', 'De wachtlijst telt 900 gezinnen', REDEN, '1.020']) {
      expect(tekst).toContain(getypt);
    }
    expect(tekst).not.toMatch(/(houdt|houden) dit reglement tegen/);
    // Bold and italic of a long field are formatting; every other sign is text.
    expect(tekst).toContain('Wie 65 is en {{trappen}} niet meer aankan, met | en <b>.');
    expect(klachten).toEqual([]);
    await context.close();
  });
});
