import type { Doelgroep } from '../reglement/doelgroepen.ts';
import { gemeenteMetNis } from '../reglement/gemeentenlijst.ts';
import { opsomming } from '../taal/opsomming.ts';

/** The longest list of names in one sentence; the others are counted. */
const LANGSTE_LIJST = 10;

/** How a sentence names a doelgroep: its short name in quotes, else its name, else its key. */
export const noemDoelgroep = ({ korteNaam, naam, sleutel }: Doelgroep): string =>
  `“${korteNaam.trim() || naam.trim() || sleutel}”`;

/** The name of the gemeente with this NIS code; the code itself when it is none of the list. */
export const noemGemeente = (nis: string): string => gemeenteMetNis(nis)?.naam ?? nis;

/** Names as in running text; of a long list the first ten and how many more: 'a, b en 290 andere'. */
export const noemEnkele = (namen: readonly string[]): string =>
  namen.length <= LANGSTE_LIJST
    ? opsomming(namen)
    : opsomming([...namen.slice(0, LANGSTE_LIJST), `${namen.length - LANGSTE_LIJST} andere`]);
