import type { FileChild, Paragraph } from 'docx';
import type { Kant } from '../vergelijk/kant.ts';
import type { Bladwijzers } from './bladwijzers.ts';
import type { Merkteken, Wijziger } from './merkteken.ts';

/** Says who changed the node with this id; null when that is whoever changed the node around it. */
export type Toeschrijving = (knoop: string) => Wijziger | null;

/** What is gathered while one document is written, in the order of the text. A clean document has the version `nieuw` only. */
export interface Schrijver {
  readonly bladwijzers: Readonly<Record<Kant, Bladwijzers>>;
  readonly toeschrijving: Toeschrijving;
  /** Paragraphs and tables of the part that is being written. */
  inhoud: FileChild[];
  /** Footnote n is at index n - 1. */
  readonly voetnoten: Paragraph[];
  /** XML that takes the place of a RuweXml with that index. */
  readonly ruw: string[];
  /** How many lists there are so far; each has its own numbering. */
  lijsten: number;
  /** Bookmarks of nodes that began and have no paragraph yet, for each version. */
  readonly wachtend: Record<Kant, string[]>;
  /** Bookmarks that are in the text already. */
  readonly geplaatst: Set<string>;
  /** How many bookmarks and changes there are so far: the last number that OOXML asks of them. */
  annotaties: number;
  /** The mark on all that is written now; null for what stands in every version. */
  merkteken: Merkteken | null;
}

const GEEN: Bladwijzers = new Map();

/** A writer with nothing written yet; `oud` and `toeschrijving` are for a document with tracked changes. */
export const nieuweSchrijver = (
  nieuw: Bladwijzers,
  oud: Bladwijzers = GEEN,
  toeschrijving: Toeschrijving = () => null,
): Schrijver => ({
  bladwijzers: { oud, nieuw },
  toeschrijving,
  inhoud: [],
  voetnoten: [],
  ruw: [],
  lijsten: 0,
  wachtend: { oud: [], nieuw: [] },
  geplaatst: new Set(),
  annotaties: 0,
  merkteken: null,
});

/** The versions in which stands what is written now. */
export function kanten({ merkteken }: Schrijver): readonly Kant[] {
  if (merkteken === null) return ['oud', 'nieuw'];
  return merkteken.stand === 'geschrapt' ? ['oud'] : ['nieuw'];
}

/** The version whose links and numbers are printed now. */
export const kantVan = ({ merkteken }: Schrijver): Kant => (merkteken?.stand === 'geschrapt' ? 'oud' : 'nieuw');

/**
 * Notes that a node of one version begins: the next paragraph of that version carries its bookmark, if anything refers to it. What
 * is inserted or deleted is from here on the work of whoever changed this node.
 */
export function merk(schrijver: Schrijver, id: string, kant: Kant = kantVan(schrijver)): void {
  const { bladwijzers, wachtend, geplaatst, merkteken, toeschrijving } = schrijver;
  const naam = bladwijzers[kant].get(id);
  if (naam !== undefined && !geplaatst.has(naam) && !wachtend[kant].includes(naam)) wachtend[kant].push(naam);
  if (merkteken !== null) schrijver.merkteken = { ...merkteken, wie: toeschrijving(id) ?? merkteken.wie };
}

/** What `schrijf` writes stands in the document under `merkteken`; the mark before it comes back afterwards. */
export function onder<T>(schrijver: Schrijver, merkteken: Merkteken | null, schrijf: () => T): T {
  const vorig = schrijver.merkteken;
  schrijver.merkteken = merkteken;
  const uitkomst = schrijf();
  schrijver.merkteken = vorig;
  return uitkomst;
}
