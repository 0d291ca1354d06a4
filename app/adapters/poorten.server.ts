import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import type { Poorten } from '../application/ports.ts';
import { inProject } from './projectmap.ts';
import { maakBijlagenopslag } from './sqlite/bijlagenopslag.server.ts';
import { controleer } from './sqlite/controleer.server.ts';
import { openDatabank } from './sqlite/databank.server.ts';
import { maakGebeurtenisopslag } from './sqlite/gebeurtenisopslag.server.ts';

/** The path of the database: TOEWIJS_DB, or gegevens/toewijs.sqlite in the program; a relative path starts in the program. */
export const databankpad = (omgeving: Readonly<Record<string, string | undefined>>): string =>
  resolve(inProject(), omgeving.TOEWIJS_DB || 'gegevens/toewijs.sqlite');

/** The ports on a database file, the clock of the machine and random ids. */
export function openPoorten(pad: string): Poorten {
  const databank = openDatabank(pad);
  return {
    opslag: maakGebeurtenisopslag(databank),
    bijlagen: maakBijlagenopslag(databank),
    controleer: async () => controleer(databank),
    klok: () => new Date().toISOString(),
    nieuwId: randomUUID,
  };
}
