import type { BronSleutel } from '../../domain/recht/bronnen.ts';
import type { Inline, Kader, Tabel } from '../blokken.ts';
import type { RijkBlok } from '../rijketekst.ts';

/** What `{{tabel t}}` takes: a table without its place in the tree. */
export type Tabelgegevens = Omit<Tabel, 'id' | 'soort'> & { readonly id?: string };

/** The id, question and legal source that `{{anker}}` gives to the next block. */
export interface Anker {
  readonly id: string;
  readonly vraag?: string;
  readonly bron?: BronSleutel;
}

/** What a template puts into the text; it stands beside the Markdown and never passes through it. */
export type Invoeging =
  | { readonly soort: 'inline'; readonly inhoud: readonly Inline[] }
  | { readonly soort: 'anker'; readonly anker: Anker }
  | { readonly soort: 'ongenummerd' }
  | { readonly soort: 'kader'; readonly toon: Kader['toon'] }
  | { readonly soort: 'rijk'; readonly blokken: readonly RijkBlok[] }
  | { readonly soort: 'tabel'; readonly tabel: Tabelgegevens };

/** The invoegingen that stand on a line of their own. */
export type Blokinvoeging = Exclude<Invoeging, { soort: 'inline' }>;

/** The value of a helper that is more than a text. */
export class Ingevoegd {
  readonly invoeging: Invoeging;

  constructor(invoeging: Invoeging) {
    this.invoeging = invoeging;
  }
}

const INLINE = '\u0001';
const BLOK = '\u0003';
const EIND = '\u0002';

/** Whether a text holds a character that a marker is made of; a template may not. */
export const heeftMerkteken = (tekst: string): boolean => /[\u0001-\u0003]/.test(tekst);

/**
 * The marker of invoeging number `index` in the Markdown. It is made of control characters, which Markdown takes for letters and
 * which no value can hold, since values never enter the Markdown. A block ends its line.
 */
export const merkteken = (index: number, { soort }: Invoeging): string =>
  soort === 'inline' ? `${INLINE}${index}${EIND}` : `${BLOK}${index}${EIND}\n\n`;

/** Sets every block that starts a line apart from the line above, or Markdown would take it into the list that ends there. */
export const zetBlokkenApart = (markdown: string): string => markdown.replace(/^ *\u0003/gm, '\n$&');

/** Splits a text at its markers: strings are text of the template, numbers the index of an invoeging. */
export function splits(tekst: string): (string | number)[] {
  const delen = tekst.split(/[\u0001\u0003](\d+)\u0002/);
  return delen.map((deel, plaats) => (plaats % 2 === 0 ? deel : Number(deel))).filter((deel) => deel !== '');
}
