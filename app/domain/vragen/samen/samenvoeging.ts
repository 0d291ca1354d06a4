import type { Verschil } from '../verschillen.ts';
import type { Vraagcontext } from '../vraag.ts';

/** Whose answer stays. */
export type Keuze = 'mijn' | 'hun';

/** An answer, item or list that both changed in another way, in Dutch words. */
export interface Botsing {
  readonly pad: string;
  readonly label: string;
  readonly groep: string;
  readonly basis: string;
  readonly mijn: string;
  readonly hun: string;
  /** For an item or a list: both versions field by field, each beside what stood there first; null for one answer. */
  readonly perVeld: { readonly mijn: readonly Verschil[]; readonly hun: readonly Verschil[] } | null;
}

/** What goes along while two versions are brought together. */
export interface Samenvoeging {
  readonly context: Vraagcontext;
  readonly keuzes: Readonly<Record<string, Keuze>>;
  readonly botsingen: Botsing[];
}
