import type { Kolommen } from './kolommen.ts';
import type { Gelezenwoningen } from './lees/leesWoningen.ts';
import type { Tabel } from './tabel.ts';

/** A spreadsheet that was uploaded, as a table; `opmerkingen` are Dutch sentences about how it was read. */
export interface Gelezenbestand {
  readonly naam: string;
  readonly tabel: Tabel;
  readonly opmerkingen: readonly string[];
}

/** An upload read as dwellings with the columns as they are mapped; nothing of it is in the dossier yet. */
export interface Patrimoniumvoorstel extends Gelezenbestand {
  readonly kolommen: Kolommen;
  readonly gelezen: Gelezenwoningen;
}
