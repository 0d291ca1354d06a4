import type { Dossier } from '../../domain/reglement/dossier.ts';
import type { Hoofdstukadres } from '../../domain/reglement/leesHoofdstuk.ts';

/** Whether a chapter is one of a gemeente that does not stand in 1.2 (any more). */
export const isVerdwenen = ({ hoofdstukken }: Dossier, { gemeente }: Hoofdstukadres): boolean =>
  gemeente !== null && !hoofdstukken.gemeenten.gemeenten.some(({ nis }) => nis === gemeente);
