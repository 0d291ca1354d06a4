import { voluit } from '../../domain/taal/datum.ts';

/** Where a figure comes from, as it is printed: 'jaarverslag 2024, toestand op 31 december 2024'; '' when not stated. */
export const herkomst = ({ bron, peildatum }: { bron: string; peildatum: string | null }): string =>
  [bron, peildatum ? `toestand op ${voluit(peildatum)}` : ''].filter(Boolean).join(', ');
