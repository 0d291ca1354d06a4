import { sql } from 'drizzle-orm';
import { blob, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/**
 * The events of all dossiers: the one source of truth. Triggers (see migrations) refuse every update and delete, and every
 * insert that is not the next volgnummer of its dossier. `hash` covers the other columns and the hash before it.
 */
export const gebeurtenissen = sqliteTable(
  'gebeurtenissen',
  {
    dossier: text('dossier').notNull(),
    volgnummer: integer('volgnummer').notNull(),
    soort: text('soort').notNull(),
    /** Canonical JSON, so that the hash can be computed again from what is stored. */
    gegevens: text('gegevens').notNull(),
    door: text('door').notNull(),
    namens: text('namens').notNull(),
    rol: text('rol').notNull(),
    op: text('op').notNull(),
    vorigeHash: text('vorige_hash').notNull(),
    hash: text('hash').notNull(),
    /** Derived: which chapter a HoofdstukBewaard is about, null for other events; to find the last save of each chapter. */
    hoofdstuk: text('hoofdstuk').generatedAlwaysAs(
      sql`json_extract(gegevens, '$.hoofdstuk') || '@' || coalesce(json_extract(gegevens, '$.gemeente'), '')`,
      { mode: 'virtual' },
    ),
  },
  (tabel) => [
    primaryKey({ columns: [tabel.dossier, tabel.volgnummer] }),
    index('gebeurtenissen_hoofdstuk').on(tabel.dossier, tabel.hoofdstuk, tabel.volgnummer),
  ],
);

/** Read model: the list of dossiers, written in the transaction of the events and always computable from them. */
export const dossiers = sqliteTable('dossiers', {
  id: text('id').primaryKey(),
  titel: text('titel').notNull(),
  woonmaatschappij: text('woonmaatschappij').notNull(),
  aantalGemeenten: integer('aantal_gemeenten').notNull(),
  versie: integer('versie').notNull(),
  gewijzigdOp: text('gewijzigd_op').notNull(),
});

/**
 * Contents that are too large for an event, by the sha-256 of their bytes: an event names the hash. A row is never changed;
 * an upload that nobody confirmed may go again, what an event names stays.
 */
export const bijlagen = sqliteTable(
  'bijlagen',
  {
    hash: text('hash').notNull(),
    /** What it is for: 'patrimonium' (named by an event) or 'upload' (waits for its confirmation). */
    soort: text('soort').notNull(),
    /** Which dossier it belongs to; the same content in two dossiers is two rows. */
    dossier: text('dossier').notNull(),
    /** Name of the file as it was uploaded; '' when it was made by the program. */
    naam: text('naam').notNull(),
    inhoud: blob('inhoud', { mode: 'buffer' }).notNull(),
    op: text('op').notNull(),
  },
  (tabel) => [primaryKey({ columns: [tabel.dossier, tabel.soort, tabel.hash] })],
);
