import type { Hoofdstukadres } from '../../domain/reglement/leesHoofdstuk.ts';

/** The id of a chapter on 'Antwoorden nakijken': 'doelgroepen', or 'doelgroepen-42003' in deel 2. */
export const nakijkanker = ({ hoofdstuk, gemeente }: Hoofdstukadres): string =>
  gemeente === null ? hoofdstuk : `${hoofdstuk}-${gemeente}`;
