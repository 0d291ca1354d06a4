import type { FileChild, Paragraph } from 'docx';
import type { Bladwijzers } from './bladwijzers.ts';

/** What is gathered while one document is written, in the order of the text. */
export interface Schrijver {
  readonly bladwijzers: Bladwijzers;
  /** Paragraphs and tables of the part that is being written. */
  inhoud: FileChild[];
  /** Footnote n is at index n - 1. */
  readonly voetnoten: Paragraph[];
  /** XML that takes the place of a RuweXml with that index. */
  readonly ruw: string[];
  /** How many lists there are so far; each has its own numbering. */
  lijsten: number;
  /** Bookmarks of nodes that began and have no paragraph yet. */
  wachtend: string[];
  /** Bookmarks that are in the text already; the index is the number that OOXML asks. */
  readonly geplaatst: string[];
}

/** A writer with nothing written yet. */
export const nieuweSchrijver = (bladwijzers: Bladwijzers): Schrijver => ({
  bladwijzers,
  inhoud: [],
  voetnoten: [],
  ruw: [],
  lijsten: 0,
  wachtend: [],
  geplaatst: [],
});

/** Notes that a node begins: the next paragraph carries its bookmark, if anything refers to it. */
export function merk({ bladwijzers, wachtend, geplaatst }: Schrijver, id: string): void {
  const naam = bladwijzers.get(id);
  if (naam !== undefined && !geplaatst.includes(naam) && !wachtend.includes(naam)) wachtend.push(naam);
}
