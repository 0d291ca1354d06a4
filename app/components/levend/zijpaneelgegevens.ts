import type { Telbaar } from '../../domain/cijfers/bestandstelling.ts';
import type { Hoofdstukadres } from '../../domain/reglement/leesHoofdstuk.ts';
import type { Grensgroep } from './maakGrensgroepen.ts';

/** What the limits beside a chapter are. */
export interface Grensuitleg {
  readonly zin: string;
  /** What is said when there is none yet. */
  readonly leeg: string;
  /** The legal source. */
  readonly bron: string;
  /** The groups are gemeenten, of which the task list shows all. */
  readonly perGemeente: boolean;
}

/** What stands beside the form of a chapter. */
export interface Zijpaneelgegevens {
  /** Id of the dossier. */
  readonly dossier: string;
  readonly adres: Hoofdstukadres;
  /** The doelgroep, plan or gemeente of a page for one item; null on the page of a whole chapter. */
  readonly sleutel: string | null;
  /** The chapter as it will be printed; '' when it prints nothing. */
  readonly html: string;
  readonly groepen: readonly Grensgroep[];
  /** null for a chapter without a limit. */
  readonly grensuitleg: Grensuitleg | null;
  /** The document that the chapter is printed in, as its tab says. */
  readonly document: string;
  /** What the browser counts again while somebody types; null for a chapter in which nothing is counted. */
  readonly telstof: Telbaar | null;
}
