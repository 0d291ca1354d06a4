import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createRequestHandler, type ServerBuild } from '@remix-run/node';
import { openPoorten } from '../../app/adapters/poorten.server.ts';
import { inProject } from '../../app/adapters/projectmap.ts';
import { openDossier } from '../../app/application/openDossier.ts';
import { voegDossierToe } from '../../app/application/voegDossierToe.ts';
import type { Dossier } from '../../app/domain/reglement/dossier.ts';
import { maakGebied } from './grootGebied.ts';
import type { Maat } from './scenario.ts';
import { demoDossier } from './stof.ts';

const WIE = { door: 'bench', namens: 'bench', rol: 'bench' };

/** The built pages on a database with one large gebied. */
export interface Webstek {
  /** Id of the dossier. */
  readonly id: string;
  readonly gebied: Dossier;
  /** The NIS code of the first gemeente that has a deel 2. */
  readonly gemeente: string;
  /** Asks an address of the site, with `formulier` as a form; the answer to the last byte. Throws when it is not 200. */
  readonly vraag: (pad: string, formulier?: URLSearchParams) => Promise<string>;
}

/** Opens the built pages (`npm run build` first) in this process, on a database in `map`. */
export async function openWebstek(map: string, maat: Maat): Promise<Webstek> {
  const bestand = inProject('build', 'server', 'index.js');
  if (!existsSync(bestand)) throw new Error('the pages are not built yet: npm run build');
  const databank = join(map, 'webstek.sqlite');
  const poorten = openPoorten(databank);
  const gebied = maakGebied(await demoDossier('stek92-verbeterd'), maat);
  const [gemeente] = Object.keys(gebied.perGemeente);
  if (gemeente === undefined) throw new Error('the gebied has no gemeente');
  const id = 'webstek';
  if (!(await openDossier(poorten, id))) await voegDossierToe(poorten, WIE, gebied, id);
  process.env.TOEWIJS_DB = databank;
  // As scripts/server.mjs does, before React is loaded.
  process.env.NODE_ENV = 'production';
  const antwoordOp = createRequestHandler((await import(pathToFileURL(bestand).href)) as ServerBuild, 'production');
  return {
    id,
    gebied,
    gemeente,
    vraag: async (pad, formulier) => {
      const vorm = formulier === undefined ? {} : { method: 'POST', body: formulier };
      const antwoord = await antwoordOp(new Request(`http://localhost${pad}`, vorm));
      const tekst = await antwoord.text();
      if (antwoord.status !== 200) throw new Error(`${pad} answered ${antwoord.status}`);
      return tekst;
    },
  };
}
