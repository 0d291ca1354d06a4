import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createRequestHandler, type ServerBuild } from '@remix-run/node';
import { openPoorten } from '../../../app/adapters/poorten.server.ts';
import { inProject } from '../../../app/adapters/projectmap.ts';
import { openDossier } from '../../../app/application/openDossier.ts';
import { voegDossierToe } from '../../../app/application/voegDossierToe.ts';
import { hoofdstukpad } from '../../../app/components/adressen.ts';
import { maakGebied } from '../grootGebied.ts';
import type { Scenario } from '../scenario.ts';
import { demoDossier } from '../stof.ts';

const WIE = { door: 'bench', namens: 'bench', rol: 'bench' };
const DOSSIER = 'pagina';

/** The built pages on the database of the bench; needs `npm run build`. */
async function bouwsel(databank: string): Promise<(verzoek: Request) => Promise<Response>> {
  const bestand = inProject('build', 'server', 'index.js');
  if (!existsSync(bestand)) throw new Error('the pages are not built yet: npm run build');
  process.env.TOEWIJS_DB = databank;
  // As scripts/server.mjs does, before React is loaded.
  process.env.NODE_ENV = 'production';
  const build = (await import(pathToFileURL(bestand).href)) as ServerBuild;
  return createRequestHandler(build, 'production');
}

/** The page of a chapter of deel 2, from the request to the last byte: read, count, run the rules, render form and preview. */
export const scenario: Scenario = {
  naam: ({ gemeenten }) => `Een hoofdstukpagina op de server bij ${gemeenten} gemeenten`,
  laad: async (map, maat) => {
    const databank = join(map, 'pagina.sqlite');
    const poorten = openPoorten(databank);
    const gebied = maakGebied(await demoDossier('stek92-verbeterd'), maat);
    const [gemeente] = Object.keys(gebied.perGemeente);
    if (gemeente === undefined) throw new Error('the gebied has no gemeente');
    if (!(await openDossier(poorten, DOSSIER))) await voegDossierToe(poorten, WIE, gebied, DOSSIER);
    const vraag = await bouwsel(databank);
    const adres = `http://localhost${hoofdstukpad(DOSSIER, { hoofdstuk: 'woonbinding', gemeente })}`;
    return {
      onze: async () => {
        const antwoord = await vraag(new Request(adres));
        const html = await antwoord.text();
        if (antwoord.status !== 200) throw new Error(`the page answered ${antwoord.status}`);
        return html;
      },
    };
  },
};
