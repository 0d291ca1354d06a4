import { existsSync } from 'node:fs';
import { databankpad, openPoorten } from '../../app/adapters/poorten.server.ts';
import type { Poorten } from '../../app/application/ports.ts';
import { waarom } from './bestandsfout.ts';
import { type Omgeving, OpdrachtFout } from './opdracht.ts';

/** The store of this installation; made when it is not there, unless `bestaand`. Throws OpdrachtFout with a Dutch reason. */
export function openOpslag({ variabelen }: Omgeving, { bestaand }: { bestaand: boolean }): Poorten {
  const pad = databankpad(variabelen);
  if (bestaand && !existsSync(pad)) throw new OpdrachtFout(`Er is geen databank op ${pad} (instelling TOEWIJS_DB).`);
  try {
    return openPoorten(pad);
  } catch (fout) {
    throw new OpdrachtFout(`De databank ${pad} (instelling TOEWIJS_DB) kan niet geopend worden: ${waarom(fout)}.`);
  }
}
