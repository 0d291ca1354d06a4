import type { Kolommen } from './kolommen.ts';
import type { Gelezenwoningen } from './lees/leesWoningen.ts';
import type { Tabel } from './tabel.ts';

/** A file of dwellings as it was read. */
export interface Gelezenbestand {
  readonly naam: string;
  readonly tabel: Tabel;
  /** What is good to know about how it was read, in Dutch sentences. */
  readonly opmerkingen: readonly string[];
}

/** A file read as dwellings with the columns as they are mapped; nothing of it is in a dossier yet. */
export interface Patrimoniumvoorstel extends Gelezenbestand {
  readonly kolommen: Kolommen;
  readonly gelezen: Gelezenwoningen;
}
