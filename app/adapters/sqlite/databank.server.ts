import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import * as schema from '../../../db/schema.ts';
import { inProject } from '../projectmap.ts';

export type Databank = BetterSQLite3Database<typeof schema> & { readonly $client: Database.Database };

/** How long a connection waits for another one that is writing, in milliseconds. */
const WACHTTIJD_MS = 5000;

/**
 * Opens the database file at `pad` (made, with its folder, when it is not there) and brings it to the latest migration.
 * Every connection sets the same pragmas: better-sqlite3 would fall back to a weaker sync on a reopened WAL database.
 */
export function openDatabank(pad: string): Databank {
  mkdirSync(dirname(pad), { recursive: true });
  const client = new Database(pad);
  client.pragma(`busy_timeout = ${WACHTTIJD_MS}`);
  client.pragma('journal_mode = WAL');
  client.pragma('synchronous = FULL');
  client.pragma('foreign_keys = ON');
  const databank = drizzle(client, { schema });
  migrate(databank, { migrationsFolder: inProject('db', 'migrations') });
  return databank;
}
