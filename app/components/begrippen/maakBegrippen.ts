import { BRONNEN } from '../../domain/recht/bronnen.ts';
import { hoofdletter } from '../../domain/taal/hoofdletter.ts';
import { begrippenOp } from '../../domain/vragen/begrippen.ts';

/** A legal term, ready to show. */
export interface BegripOpPagina {
  readonly sleutel: string;
  readonly begrip: string;
  readonly uitleg: string;
  readonly bron: string;
}

/** All terms under their first letter, in the order of the alphabet, with the figures of the law as it was changed last. */
export function maakBegrippen(): { readonly letter: string; readonly begrippen: readonly BegripOpPagina[] }[] {
  const letters = new Map<string, BegripOpPagina[]>();
  for (const { sleutel, begrip, uitleg, bron } of begrippenOp(null)) {
    const letter = begrip.charAt(0).normalize('NFD').charAt(0).toUpperCase();
    const { aanhaling, status } = BRONNEN[bron];
    const opPagina = {
      sleutel,
      begrip: hoofdletter(begrip),
      uitleg,
      bron: `${aanhaling} (${status})`,
    };
    letters.set(letter, [...(letters.get(letter) ?? []), opPagina]);
  }
  return [...letters].map(([letter, begrippen]) => ({ letter, begrippen }));
}
