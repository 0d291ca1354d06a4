import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { alineas, openDocx } from '../documents/docx/open.ts';
import { klachtenVan, startBrowser } from '../hulp/browser.ts';
import { nodig } from '../hulp/nodig.ts';
import { beantwoord, druk } from '../hulp/scherm.ts';
import { type Server, startServer } from '../hulp/server.ts';
import { vulSjabloonIn } from '../hulp/vulSjabloonIn.ts';

const KOP = [
  'gemeente',
  'straat',
  'huisnummer',
  'type',
  'slaapkamers',
  'lift',
  'verhuurder',
  'kenmerk',
  'gelabeld voor',
];
const GEMEENTEN = [
  { naam: 'Berlare', woningen: 1300, ouderen: 111 },
  { naam: 'Buggenhout', woningen: 900, ouderen: 72 },
  { naam: 'Lebbeke', woningen: 800, ouderen: 53 },
] as const;
const OUDEREN = 236;

/** A made-up woonmaatschappij: one dwelling in four is a house, and the first appartementen with a lift are labelled. */
const RIJEN = GEMEENTEN.flatMap(({ naam, woningen, ouderen }) =>
  Array.from({ length: woningen }, (_, i) => [
    naam,
    `Voorbeeldstraat ${String.fromCharCode(65 + (i % 20))}`,
    String(i + 1),
    i % 4 === 0 ? 'eengezinswoning' : 'appartement',
    String(i % 4 === 0 ? 3 : (i % 4) - 1),
    i % 4 === 0 ? 'nee' : 'ja',
    'Voorbeeld Wonen',
    `${naam}-${i + 1}`,
    i % 4 !== 0 && i < (ouderen * 4) / 3 ? 'Ouderen' : '',
  ]),
);

/** What the 65+ sjabloon of a gemeente must say, counted here in the rows: total, 1/3, 1/4, small, 1/3 of small, labelled. */
function verwacht(gemeente: string): string[] {
  const hier = RIJEN.filter(([naam]) => naam === gemeente);
  const klein = hier.filter(({ 4: slaapkamers }) => Number(slaapkamers) <= 2).length;
  const gelabeld = hier.filter(({ 8: label }) => label === 'Ouderen').length;
  const cijfers = [hier.length, hier.length / 3, hier.length / 4, klein, klein / 3, gelabeld, gelabeld];
  return cijfers.map((cijfer) => Math.floor(cijfer).toLocaleString('nl-BE'));
}
/** The last seven figures of a sjabloon, in the table of totals and limits. */
const totalenVan = (sjabloon: string): string[] =>
  [...(sjabloon.split('een deel van een woning telt niet mee')[1] ?? '').matchAll(/^[\d.]+$/gm)]
    .map(([cijfer]) => cijfer)
    .slice(0, 7);

nodig('chromium')('from a file of dwellings to an intern huurreglement with its annexes', () => {
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

  /** Somebody at work in one browser; `getypt` is every answer that was typed or chosen. */
  function maakKlerk(page: Page, script: boolean) {
    const getypt: string[] = [];
    const volg = async (klik: () => Promise<void>) => {
      // Until the script has taken over the page as well: its own entry in the history would pass for the next navigation.
      await Promise.all([page.waitForNavigation({ waitUntil: 'networkidle' }), klik()]);
    };
    const laad = async (klik: () => Promise<void>): Promise<Record<string, string>> => {
      const [download] = await Promise.all([page.waitForEvent('download'), klik()]);
      return openDocx(readFileSync(await download.path()));
    };
    return {
      getypt,
      knop: (naam: string | RegExp) => volg(() => page.getByRole('button', { name: naam }).first().click()),
      link: (naam: string | RegExp) => volg(() => page.getByRole('link', { name: naam }).first().click()),
      vul: async (antwoorden: Readonly<Record<string, string>>) => {
        getypt.push(...Object.values(antwoorden));
        await beantwoord(page, antwoorden);
      },
      /** The first example of a question, as it stands. */
      voorbeeld: async (veld: string) => {
        const voorbeeld = page.locator(`button[name="doe"][value="voorbeeld:${veld}:0"]`);
        await page.locator('details', { has: voorbeeld }).locator('summary').click();
        if (script) await voorbeeld.click();
        else await volg(() => voorbeeld.click());
      },
      laad: (naam: string) => laad(() => page.getByRole('link', { name: naam }).first().click()),
    };
  }
  const tekstVan = (delen: Record<string, string>): string =>
    alineas(delen['word/document.xml'] ?? '')
      .map(({ tekst }) => tekst)
      .join('\n');

  test.each([
    ['with JavaScript', true],
    ['without JavaScript', false],
  ])('%s: nobody types a number of dwellings', async (hoe, script) => {
    const context = await browser.newContext({ javaScriptEnabled: script });
    const page = await context.newPage();
    const klachten = klachtenVan(page);
    const { getypt, knop, link, vul, voorbeeld, laad } = maakKlerk(page, script);

    await page.goto(`${server.basis}/dossiers/nieuw`);
    await page.getByLabel('Titel', { exact: true }).fill(`Voorbeeld Wonen ${hoe}`);
    await vul({ gemeenten: GEMEENTEN.map(({ naam }) => naam).join(', ') });
    await knop('Maak het dossier');
    const dossier = page.url();
    const ga = (pad: string) => page.goto(dossier + pad, { waitUntil: 'networkidle' });

    // From 1.2 to the template, and back with it filled in.
    await link(/Gemeenten in het/);
    await link('Laad het bij het patrimonium');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'woningen.xlsx' }).click(),
    ]);
    const gevuld = vulSjabloonIn(readFileSync(await download.path()), KOP, RIJEN);
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'woningen.xlsx', mimeType: '', buffer: Buffer.from(gevuld) });
    await vul({ 'peildatum.dag': '31', 'peildatum.maand': 'december', 'peildatum.jaar': '2025' });
    await knop('Bekijk het bestand');
    await page.getByRole('heading', { name: 'Voorbeeld: 3.000 woningen' }).waitFor();
    await knop('Laad dit patrimonium');

    // The file labels dwellings for a doelgroep that is made only now.
    await page.getByText(`Het bestand labelt ${OUDEREN} woningen voor “Ouderen”`).waitFor();
    await link('Voeg ze toe in 2.2');
    await druk(page, 'voorbeelddoelgroep:ouderen');
    await link('Kies woningen uit het patrimonium');
    await knop(`Zet deze ${OUDEREN} woningen op de lijst`);
    await knop('Laat alle aantallen de lijst volgen');
    await page.getByRole('heading', { name: `Op de lijst: ${OUDEREN} woningen` }).waitFor();
    await link('Terug naar de doelgroep');

    // The rest of the toewijzingsreglement that would hold the intern huurreglement back.
    await ga('/hoofdstuk/woonmaatschappij');
    await vul({ naam: 'Voorbeeld Wonen' });
    await druk(page, 'verder');
    await ga('/hoofdstuk/toewijzingsraad');
    await vul({ 'voorzitter.functie': 'directeur', 'voorzitter.vanWoonmaatschappij': 'ja' });
    for (const rang of GEMEENTEN.keys()) {
      await druk(page, `voeg-toe:lokaleBesturen.${rang}.leden`);
      await vul({ [`lokaleBesturen.${rang}.leden.0.functie`]: 'schepen van wonen' });
    }
    await druk(page, 'verder');
    await ga('/hoofdstuk/woonbinding');
    await vul({ strenger: 'geen', metGebied: 'nee' });
    await druk(page, 'verder');

    // The chapters of the intern huurreglement, one after the other.
    await ga('');
    await link('Algemene bepalingen');
    await voorbeeld('inleiding');
    await vul({ 'beslisser.keuze': 'bestuursorgaan' });
    await druk(page, 'verder');
    await ga('/hoofdstuk/versneldeToewijzing');
    await vul({ 'verdeling.keuze': 'criteria', 'volgorde.keuze': 'chronologisch' });
    // What an answer asks besides is shown after a save where no script runs.
    if (!script) await druk(page, 'verder').then(() => ga('/hoofdstuk/versneldeToewijzing'));
    await druk(page, 'voeg-toe:verdeling.criteria');
    await vul({ 'verdeling.criteria.0.naam': 'de actuele woonnood' });
    await voorbeeld('verdeling.motivering');
    await druk(page, 'voeg-toe:aanmelders');
    await vul({ 'aanmelders.0.organisatie': 'OCMW', 'aanmelders.0.grond': 'besluit' });
    await druk(page, 'verder');
    await ga('/hoofdstuk/interneMutaties');
    await voorbeeld('inleiding');
    await voorbeeld('vrijwillig');
    await druk(page, 'voeg-toe:mutaties');
    await vul({ 'mutaties.0.plaats': 'eerst', 'mutaties.0.aandeel.soort': 'geen' });
    await druk(page, 'verder');
    await ga('/hoofdstuk/rationeleBezetting');
    await voorbeeld('inleiding');
    await druk(page, 'voeg-toe:tabel');
    await vul({ 'tabel.0.gezin': 'een alleenstaande', 'tabel.0.slaapkamersVan': '0', 'tabel.0.slaapkamersTot': '1' });
    await druk(page, 'verder');
    await ga('/hoofdstuk/buitenSociaalStelsel');
    await voorbeeld('inleiding');
    await druk(page, 'verder');
    await ga('/gemeente/42003/ouderen');
    await voorbeeld('motivering');
    await druk(page, 'verder');

    // Taken over, read, and downloaded with its annexes.
    await ga('');
    await link('Lees het intern huurreglement');
    await knop('Neem het toewijzingsreglement over');
    await page.getByText('geen enkele bevinding houdt ze tegen').waitFor();
    const huurreglement = tekstVan(await laad('Download als DOCX'));
    await link('Woningen met een label');
    const lijst = tekstVan(await laad('Download als DOCX'));
    const blad = await laad('Download als XLSX');
    for (const { naam } of GEMEENTEN) {
      await ga('');
      await link(`Lees het sjabloon 65+ van ${naam}`);
      expect([naam, ...totalenVan(tekstVan(await laad('Download als DOCX')))]).toEqual([naam, ...verwacht(naam)]);
    }

    const gelabeld = RIJEN.filter((rij) => rij[8] !== '').map(([, straat, nummer]) => `${straat} ${nummer}`);
    const adressenIn = (tekst: string) => (tekst.match(/^Voorbeeldstraat [A-T] \d+$/gm) ?? []).toSorted();
    expect(adressenIn(huurreglement)).toEqual(gelabeld.toSorted());
    expect(adressenIn(lijst)).toEqual(gelabeld.toSorted());
    expect(blad['xl/worksheets/sheet1.xml']?.match(/<row /g)).toHaveLength(1 + OUDEREN);
    expect(huurreglement).not.toMatch(/ontwerp/i);
    // A date and the bedrooms of a household: no other figure was typed, so every count came out of the file.
    expect(getypt.filter((waarde) => /\d/.test(waarde))).toEqual(['31', '2025', '0', '1']);
    expect(klachten).toEqual([]);
    await context.close();
  });
});
