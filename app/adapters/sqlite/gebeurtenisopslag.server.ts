import { and, asc, desc, eq, getTableColumns, gt, isNull, max, or, sql } from 'drizzle-orm';
import { dossiers, gebeurtenissen } from '../../../db/schema.ts';
import type { Gebeurtenisopslag, Toevoeging } from '../../application/ports.ts';
import { canoniek } from '../../domain/procedure/canoniek.ts';
import { type Dossierregel, evolveRegel } from '../../domain/procedure/dossierregel.ts';
import type { Gebeurtenis, OpgeslagenGebeurtenis, Stempel } from '../../domain/procedure/gebeurtenissen.ts';
import type { Databank } from './databank.server.ts';
import { EERSTE_HASH, hashVan } from './schakel.ts';

const { dossier: DOSSIER, volgnummer: VOLGNUMMER } = gebeurtenissen;
const { hoofdstuk: _afgeleid, vorigeHash: _vorige, hash: _hash, ...KOLOMMEN } = getTableColumns(gebeurtenissen);

/** A stored row as an event; what is in `gegevens` was validated before it was stored. */
const alsGebeurtenis = (rij: { gegevens: string; soort: string } & Record<string, unknown>): OpgeslagenGebeurtenis =>
  ({ ...rij, gegevens: JSON.parse(rij.gegevens) }) as unknown as OpgeslagenGebeurtenis;

type Transactie = Parameters<Parameters<Databank['transaction']>[0]>[0];

function schrijf(
  tx: Transactie,
  dossier: string,
  verwacht: number,
  nieuwe: readonly Gebeurtenis[],
  stempel: Stempel,
): Toevoeging {
  const laatste = tx
    .select({ versie: VOLGNUMMER, hash: gebeurtenissen.hash })
    .from(gebeurtenissen)
    .where(eq(DOSSIER, dossier))
    .orderBy(desc(VOLGNUMMER))
    .limit(1)
    .get();
  const versie = laatste?.versie ?? 0;
  if (versie !== verwacht) return { soort: 'versieconflict', versie };
  let vorigeHash = laatste?.hash ?? EERSTE_HASH;
  let regel: Dossierregel | null = tx.select().from(dossiers).where(eq(dossiers.id, dossier)).get() ?? null;
  for (const [plek, { soort, gegevens }] of nieuwe.entries()) {
    const { door, namens, rol, op } = stempel;
    const rij = { dossier, volgnummer: versie + plek + 1, soort, gegevens: canoniek(gegevens), door, namens, rol, op };
    const hash = hashVan({ ...rij, vorigeHash });
    tx.insert(gebeurtenissen)
      .values({ ...rij, vorigeHash, hash })
      .run();
    regel = evolveRegel(regel, alsGebeurtenis(rij));
    vorigeHash = hash;
  }
  if (regel) tx.insert(dossiers).values(regel).onConflictDoUpdate({ target: dossiers.id, set: regel }).run();
  return { soort: 'toegevoegd', versie: versie + nieuwe.length };
}

/** The event store on SQLite; see db/schema.ts for the tables. Every append is one immediate transaction. */
export const maakGebeurtenisopslag = (databank: Databank): Gebeurtenisopslag => ({
  async voegToe(dossier, verwacht, nieuwe, stempel) {
    return databank.transaction((tx) => schrijf(tx, dossier, verwacht, nieuwe, stempel), { behavior: 'immediate' });
  },

  async lees(dossier, naVersie = 0) {
    return databank
      .select(KOLOMMEN)
      .from(gebeurtenissen)
      .where(and(eq(DOSSIER, dossier), gt(VOLGNUMMER, naVersie)))
      .orderBy(asc(VOLGNUMMER))
      .all()
      .map(alsGebeurtenis);
  },

  async leesGeldende(dossier) {
    const laatste = databank
      .select({ volgnummer: max(VOLGNUMMER) })
      .from(gebeurtenissen)
      .where(eq(DOSSIER, dossier))
      .groupBy(gebeurtenissen.hoofdstuk);
    return databank
      .select(KOLOMMEN)
      .from(gebeurtenissen)
      .where(and(eq(DOSSIER, dossier), or(isNull(gebeurtenissen.hoofdstuk), sql`${VOLGNUMMER} in ${laatste}`)))
      .orderBy(asc(VOLGNUMMER))
      .all()
      .map(alsGebeurtenis);
  },

  async lijst() {
    return databank.select().from(dossiers).orderBy(desc(dossiers.gewijzigdOp), asc(dossiers.id)).all();
  },
});
