import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import routes from '../../app/routes.ts';
import { startBrowser } from '../hulp/browser.ts';
import { maakLader } from '../hulp/patrimonium.ts';
import { demoDossiers, startServer } from '../hulp/server.ts';
import { alsCsv, woningrijen } from '../hulp/woningenbestand.ts';

/**
 * Takes a picture of every page at 1280 and 320 px, in light and dark, into uitvoer/schermen: `npm run schermen`, after a build. A page is a
 * route of a .tsx file; the chapters it is visited for stand below.
 */
const DOEL = join('uitvoer', 'schermen');
const MATEN = [
  { breedte: 1280, kleuren: 'light' },
  { breedte: 320, kleuren: 'light' },
  { breedte: 1280, kleuren: 'dark' },
] as const;
/** What stands for a chapter in an address: every chapter, and one page of an item where there are such pages. */
const HOOFDSTUKKEN = {
  gebied: [
    'afkortingen',
    'definities',
    'voorgeschiedenis',
    'toepassingsgebied',
    'woonmaatschappij',
    'gemeenten',
    'gemeenten/42003',
    'toewijzingsraad',
    'woonbinding',
    'doelgroepen',
    'doelgroepen/ouderen',
    'doelgroepenplannen',
    'doelgroepenplannen/ouderen',
    'slotbepalingen',
    'vrijeHoofdstukken',
    'huurreglement',
    'versneldeToewijzing',
    'interneMutaties',
    'rationeleBezetting',
    'buitenSociaalStelsel',
  ],
  gemeente: ['woonbinding', 'doelgroepen', 'doelgroepen/nah', 'doelgroepenplannen', 'doelgroepenplannen/nah'],
} as const;

/** All addresses of a route, by filling in its parameters; `voorbeeld` is a file of dwellings that waits to be confirmed. */
function adressen(pad: string, dossier: string, voorbeeld: string): string[] {
  const metDossier = pad.replace(':dossier', dossier).replace(':nis', '42004');
  if (pad === '*') return ['/bestaat-niet'];
  if (pad.includes(':doelgroep'))
    return [`/${metDossier.replace(':doelgroep', pad.includes(':nis') ? 'nah' : 'ouderen')}`];
  if (pad.endsWith('geschiedenis')) return [`/${metDossier}?hoofdstuk=woonbinding`];
  if (pad.includes(':hash')) return [voorbeeld];
  if (!pad.includes(':hoofdstuk')) return [`/${metDossier}`];
  const hoofdstukken = pad.includes(':nis') ? HOOFDSTUKKEN.gemeente : HOOFDSTUKKEN.gebied;
  return hoofdstukken.map((hoofdstuk) => `/${metDossier.replace(/:hoofdstuk.*/, hoofdstuk)}`);
}

const bestandsnaam = (adres: string, dossier: string): string =>
  adres
    .replace(dossier, 'dossier')
    .replace(/[0-9a-f]{64}.*/, 'voorbeeld')
    .replace(/^\/|\/$/g, '')
    .replace(/[^\w-]+/g, '-') || 'start';

mkdirSync(DOEL, { recursive: true });
const server = await startServer();
const browser = await startBrowser();
try {
  const { stek92 } = await demoDossiers(server.basis);
  const { laadOp, bevestig } = maakLader(server.basis);
  await bevestig(await laadOp(stek92, alsCsv(woningrijen(90))));
  const metFout = woningrijen(60).map((rij, i) => (i % 20 === 0 ? rij.with(4, 'twee') : rij));
  const voorbeeld = (await laadOp(stek92, alsCsv(metFout))).pad;
  const paginas = routes
    .filter(({ file }) => file.endsWith('.tsx'))
    .flatMap((route) => adressen('path' in route ? (route.path ?? '') : '', stek92, voorbeeld));
  for (const { breedte, kleuren } of MATEN) {
    const pagina = await browser.newPage({ viewport: { width: breedte, height: 900 }, colorScheme: kleuren });
    for (const adres of paginas) {
      await pagina.goto(server.basis + adres, { waitUntil: 'networkidle' });
      const te_breed = await pagina.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
      const bestand = join(DOEL, `${bestandsnaam(adres, stek92)}-${breedte}${kleuren === 'dark' ? '-donker' : ''}.png`);
      await pagina.screenshot({ path: bestand, fullPage: true });
      console.log(`${bestand}${te_breed ? '  te breed: deze pagina schuift opzij' : ''}`);
    }
    await pagina.close();
  }
} finally {
  await browser.close();
  await server.stop();
}
