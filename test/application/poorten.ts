import type { Poorten } from '../../app/application/ports.ts';
import { maakGeheugenbijlagen } from './geheugenbijlagen.ts';
import { maakGeheugenopslag } from './geheugenopslag.ts';

/** Ports in memory: a clock that moves one second at each look, and ids in order. */
export function maakPoorten(): Poorten {
  let tikken = 0;
  let ids = 0;
  return {
    opslag: maakGeheugenopslag(),
    bijlagen: maakGeheugenbijlagen(),
    controleer: async () => ({ dossiers: 0, gebeurtenissen: 0, gebreken: [] }),
    klok: () => new Date(Date.UTC(2026, 0, 1) + 1000 * (tikken += 1)).toISOString(),
    nieuwId: () => `dossier-${(ids += 1)}`,
  };
}

export const JURIST = { door: 'jurist', namens: 'WM', rol: 'opsteller' };
export const COLLEGA = { door: 'collega', namens: 'WM', rol: 'opsteller' };
