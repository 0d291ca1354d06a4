import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import routes from '../../app/routes.ts';
import { klachtenVan, startBrowser, toegankelijkheid } from '../hulp/browser.ts';
import { nodig } from '../hulp/nodig.ts';
import { druk, veld } from '../hulp/scherm.ts';
import { demoDossiers, type Server, startServer } from '../hulp/server.ts';

const PAGINAS = [
  '/dossiers/nieuw',
  '/begrippen',
  '/handleiding',
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
  'DOSSIER/hoofdstuk/contingentverdeling',
  'DOSSIER/verdeling',
  ...['Samenstelling', 'Vergaderingen', 'Opdrachten', 'Aanmelding', 'Coordinatie', 'Begeleiding', 'Evaluatie'].map(
    (deel) => `DOSSIER/hoofdstuk/raad${deel}`,
  ),
  'DOSSIER/gemeente/42003/ouderen',
  'DOSSIER/hoofdstuk/vrijeHoofdstukken',
  'DOSSIER/hoofdstuk/toepassingsgebied',
  'DOSSIER/hoofdstuk/doelgroepen/ouderen?verwijder=ouderen',
  'DOSSIER/hoofdstuk/huurreglement',
  'DOSSIER/hoofdstuk/versneldeToewijzing',
  'DOSSIER/hoofdstuk/interneMutaties',
  'DOSSIER/hoofdstuk/rationeleBezetting',
  'DOSSIER/hoofdstuk/buitenSociaalStelsel',
  'DOSSIER/gemeente/42004/woonbinding',
  'DOSSIER/gemeente/42004/doelgroepen',
  'DOSSIER/gemeente/42004/doelgroepenplannen/nah',
  'DOSSIER/gemeente/42004/doelgroepen/nah',
] as const;
const BEELDEN = [
  [1280, 'light'],
  [1280, 'dark'],
  [320, 'dark'],
  [320, 'light'],
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

  let page: Page;
  let klachten: string[];
  beforeAll(async () => {
    page = await browser.newPage();
    klachten = klachtenVan(page);
  });

  /** Nothing for axe and no sideways scroll, wide and narrow, in light and dark; with what is folded opened. */
  async function keur() {
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    for (const [breedte, colorScheme] of BEELDEN) {
      await page.setViewportSize({ width: breedte, height: 900 });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const waar = `${breedte} px, ${colorScheme}`;
      expect(await toegankelijkheid(page), waar).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), waar).toBe(0);
    }
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

/** Pages of the application that are no step of the wizard; toegankelijk.test.ts, patrimonium.test.ts and labels.test.ts visit them. */
const ELDERS = [
  '',
  'dossiers/:dossier',
  ...['reglement', 'huurreglement', 'huishoudelijk', 'ouderen/:nis', 'adressen', 'rollen', 'vergelijk'].map(
    (stuk) => `dossiers/:dossier/${stuk}`,
  ),
  'dossiers/:dossier/patrimonium',
  'dossiers/:dossier/patrimonium/:hash',
  'dossiers/:dossier/labels/:doelgroep',
  'dossiers/:dossier/gemeente/:nis/labels/:doelgroep',
  '*',
];
test('no page of the wizard is forgotten', () => {
  const patronen = routes
    .filter(({ file }) => file.endsWith('.tsx'))
    .map((route) => ('path' in route ? (route.path ?? '') : ''))
    .filter((pad) => !ELDERS.includes(pad));
  const past = (pad: string) => {
    const vorm = new RegExp(`^/${pad.replace(/\/:\w+\?/g, '(/[^/]+)?').replace(/:\w+/g, '[^/]+')}$`);
    return PAGINAS.some((adres) => vorm.test(adres.replace('DOSSIER', '/dossiers/een').replace(/\?.*/, '')));
  };
  expect(patronen.filter((pad) => !past(pad))).toEqual([]);
});
