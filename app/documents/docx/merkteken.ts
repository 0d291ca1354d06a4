import { afgeschermd, veilig } from './xml.ts';

/** Who made a change, and on which day (YYYY-MM-DD): a gemeente with the date of its decision, or the woonmaatschappij. */
export interface Wijziger {
  readonly auteur: string;
  readonly op: string;
}

/** The mark of a change on what is written: inserted or deleted, and by whom. */
export interface Merkteken {
  readonly stand: 'ingevoegd' | 'geschrapt';
  readonly wie: Wijziger;
}

/** What counts the annotations of a document; bookmarks and changes share one count, as Word has it. */
interface Teller {
  annotaties: number;
}

const tijdstip = (op: string): string => `${op}T00:00:00Z`;

/** The attributes of a change for docx: a number of its own, the author and the day. */
export const kenmerken = (teller: Teller, { auteur, op }: Wijziger) => ({
  id: (teller.annotaties += 1),
  author: afgeschermd(auteur),
  date: tijdstip(op),
});

/** The same attributes as XML, with a blank in front. */
export const kenmerkenXml = (teller: Teller, { auteur, op }: Wijziger): string =>
  ` w:id="${(teller.annotaties += 1)}" w:author="${veilig(auteur)}" w:date="${tijdstip(op)}"`;

/** Name of the element of a change. */
export const ELEMENT = { ingevoegd: 'w:ins', geschrapt: 'w:del' } as const;

/** Name of the element that holds the words of a run. */
export const tekstelement = (merkteken: Merkteken | null): 'w:t' | 'w:delText' =>
  merkteken?.stand === 'geschrapt' ? 'w:delText' : 'w:t';

/** The mark as an empty element, for a row or the end of a paragraph; nothing without a mark. */
export const merkXml = (teller: Teller, merkteken: Merkteken | null): string =>
  merkteken === null ? '' : `<${ELEMENT[merkteken.stand]}${kenmerkenXml(teller, merkteken.wie)}/>`;

/** `runs` (XML) inside the mark; as they are without a mark, or when there are none. */
export const omringd = (teller: Teller, merkteken: Merkteken | null, runs: string): string => {
  if (merkteken === null || runs === '') return runs;
  const element = ELEMENT[merkteken.stand];
  return `<${element}${kenmerkenXml(teller, merkteken.wie)}>${runs}</${element}>`;
};
