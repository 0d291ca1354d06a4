import Database from 'better-sqlite3';

/** While `doe` runs nothing can be written in this database, as on a full disk; what a trigger refuses, SQLite rolls back. */
export async function opVolleSchijf<T>(databank: string, doe: () => Promise<T>): Promise<T> {
  const client = new Database(databank);
  client.pragma('busy_timeout = 5000');
  try {
    client.exec(`CREATE TRIGGER volle_schijf BEFORE INSERT ON gebeurtenissen
      BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END`);
    return await doe();
  } finally {
    client.exec('DROP TRIGGER IF EXISTS volle_schijf');
    client.close();
  }
}
