import type { Doelgroep } from '../../reglement/doelgroepen.ts';
import type { Doelgroepenplan } from '../../reglement/doelgroepenplan.ts';

/** A doelgroep to start from, worded by us: what is usual, without numbers, names of services or addresses. */
export interface Voorbeelddoelgroep {
  readonly sleutel: string;
  readonly titel: string;
  /** For whom, in one sentence, to choose by. */
  readonly uitleg: string;
  readonly doelgroep: Partial<Omit<Doelgroep, 'sleutel'>>;
  readonly plan: Partial<Omit<Doelgroepenplan, 'doelgroep'>>;
}
