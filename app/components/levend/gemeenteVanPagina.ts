import type { Hoofdstukadres } from '../../domain/reglement/leesHoofdstuk.ts';

/** The one gemeente that a page is about: of deel 2, or on its own page of 1.2; null for the whole gebied. */
export const gemeenteVanPagina = ({ hoofdstuk, gemeente }: Hoofdstukadres, sleutel: string | null): string | null =>
  gemeente ?? (hoofdstuk === 'gemeenten' ? sleutel : null);
