import { createHash } from 'node:crypto';
import type { Bijlage, Bijlagenopslag } from '../../app/application/ports.ts';

/** Attachments in memory: keeps the same contract as the store on SQLite. */
export function maakGeheugenbijlagen(): Bijlagenopslag {
  const bewaard = new Map<string, Bijlage>();
  const sleutel = (dossier: string, soort: string, hash: string) => [dossier, soort, hash].join(' ');
  return {
    async bewaar(dossier, soort, { naam, inhoud }, op) {
      const hash = createHash('sha256').update(inhoud).digest('hex');
      const plek = sleutel(dossier, soort, hash);
      if (!bewaard.has(plek)) bewaard.set(plek, { hash, naam, inhoud: Uint8Array.from(inhoud), op });
      return hash;
    },
    async lees(dossier, soort, hash) {
      return bewaard.get(sleutel(dossier, soort, hash)) ?? null;
    },
    async ruimOp(dossier, voor) {
      for (const [plek, { op }] of bewaard) {
        if (plek.startsWith(`${dossier} upload `) && op < voor) bewaard.delete(plek);
      }
    },
  };
}
