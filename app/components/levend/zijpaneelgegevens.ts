import type { Dossier } from '../../domain/reglement/dossier.ts';
import type { Hoofdstukadres } from '../../domain/reglement/leesHoofdstuk.ts';
import type { Grensgroep } from './maakGrensgroepen.ts';

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
  /** The legal source of the caps, and the share of all doelgroepen in words: 'een derde'. */
  readonly bron: string;
  readonly aandeel: string;
  /** What the browser counts again while somebody types; null for a chapter in which nothing is counted. */
  readonly telstof: Dossier | null;
}
