import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import routes from '../../app/routes.ts';
import { startBrowser } from '../hulp/browser.ts';
import { demoDossiers, startServer } from '../hulp/server.ts';

/**
 * Takes a picture of every page at 1280 and 320 px, in light and dark, into uitvoer/schermen: `npm run schermen`, after a build. A page is a
 * route of a .tsx file; a route with a parameter is visited for each value below, and a parameter without values is an error.
 */
const DOEL = join('uitvoer', 'schermen');
const MATEN = [
  { breedte: 1280, kleuren: 'light' },
  { breedte: 320, kleuren: 'light' },
  { breedte: 1280, kleuren: 'dark' },
] as const;
const GEBIEDSHOOFDSTUKKEN = [
  'afkortingen',
  'definities',
  'voorgeschiedenis',
  'toepassingsgebied',
  'woonmaatschappij',
  'gemeenten',
  'toewijzingsraad',
  'woonbinding',
  'doelgroepen',
  'doelgroepenplannen',
  'slotbepalingen',
  'vrijeHoofdstukken',
];

/** All addresses of a route, by filling in its parameters. */
function adressen(pad: string, dossier: string): string[] {
  const waarden: Record<string, readonly string[]> = {
    dossier: [dossier],
    hoofdstuk: pad.includes(':nis') ? ['woonbinding', 'doelgroepen', 'doelgroepenplannen'] : GEBIEDSHOOFDSTUKKEN,
    nis: ['42004'],
    sleutel: [pad.includes(':nis') ? 'nah' : 'ouderen'],
  };
  const parameter = /:(\w+)/.exec(pad);
  if (!parameter) return [`/${pad === '*' ? 'bestaat-niet' : pad}`];
  const [geheel, naam = ''] = parameter;
  const mogelijk = waarden[naam];
  if (!mogelijk) throw new Error(`Geen waarde voor de parameter ${naam} van ${pad}.`);
  return mogelijk.flatMap((waarde) => adressen(pad.replace(geheel, waarde), dossier));
}

const bestandsnaam = (adres: string, dossier: string): string =>
  adres
    .replace(dossier, 'dossier')
    .replace(/^\/|\/$/g, '')
    .replace(/[^\w-]+/g, '-') || 'start';

mkdirSync(DOEL, { recursive: true });
const server = await startServer();
const browser = await startBrowser();
try {
  const { stek92 } = await demoDossiers(server.basis);
  const paginas = routes
    .filter(({ file }) => file.endsWith('.tsx'))
    .flatMap((route) => adressen('path' in route ? (route.path ?? '') : '', stek92));
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
