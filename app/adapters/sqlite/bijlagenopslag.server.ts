import { createHash } from 'node:crypto';
import { and, eq, lt } from 'drizzle-orm';
import { bijlagen } from '../../../db/schema.ts';
import { BijlageBeschadigd } from '../../application/fouten.ts';
import type { Bijlagenopslag } from '../../application/ports.ts';
import type { Databank } from './databank.server.ts';

/** The name of a content: its sha-256, in hexadecimal. */
export const hashVanInhoud = (inhoud: Uint8Array): string => createHash('sha256').update(inhoud).digest('hex');

/** The attachments on SQLite; see db/schema.ts. What is read is checked against its hash. */
export const maakBijlagenopslag = (databank: Databank): Bijlagenopslag => ({
  async bewaar(dossier, soort, { naam, inhoud }, op) {
    const hash = hashVanInhoud(inhoud);
    databank
      .insert(bijlagen)
      .values({ dossier, soort, hash, naam, inhoud: Buffer.from(inhoud), op })
      .onConflictDoNothing()
      .run();
    return hash;
  },

  async lees(dossier, soort, hash) {
    const rij = databank
      .select()
      .from(bijlagen)
      .where(and(eq(bijlagen.dossier, dossier), eq(bijlagen.soort, soort), eq(bijlagen.hash, hash)))
      .get();
    if (!rij) return null;
    if (hashVanInhoud(rij.inhoud) !== hash) throw new BijlageBeschadigd(hash);
    return { hash, naam: rij.naam, inhoud: rij.inhoud, op: rij.op };
  },

  async ruimOp(dossier, voor) {
    databank
      .delete(bijlagen)
      .where(and(eq(bijlagen.dossier, dossier), eq(bijlagen.soort, 'upload'), lt(bijlagen.op, voor)))
      .run();
  },
});
