import { BookmarkEnd, BookmarkStart, type IParagraphOptions, Paragraph, type ParagraphChild } from 'docx';
import type { Schrijver } from './schrijver.ts';

/** How a paragraph looks and is numbered: a style, and what differs from it. */
export type Opmaak = Omit<IParagraphOptions, 'children' | 'text'> & { readonly style: string };

/**
 * `inhoud` inside bookmarks with a number of our own. The Bookmark of docx takes its number from a count over all documents of
 * the process, and its two halves are left out of the type of what may stand in a paragraph.
 */
function tussenBladwijzers(schrijver: Schrijver, inhoud: readonly ParagraphChild[]): readonly ParagraphChild[] {
  const namen = schrijver.wachtend;
  if (namen.length === 0) return inhoud;
  schrijver.wachtend = [];
  const nummers = namen.map((naam) => schrijver.geplaatst.push(naam));
  const begin = namen.map((naam, index) => new BookmarkStart(naam, nummers[index] as number));
  const einde = nummers.map((nummer) => new BookmarkEnd(nummer));
  return [...begin, ...inhoud, ...einde] as readonly unknown[] as readonly ParagraphChild[];
}

/** Adds a paragraph to the document, with the bookmarks of the nodes that begin with it around its text. */
export function schrijfAlinea(schrijver: Schrijver, opmaak: Opmaak, inhoud: readonly ParagraphChild[]): void {
  schrijver.inhoud.push(new Paragraph({ ...opmaak, children: tussenBladwijzers(schrijver, inhoud) }));
}

/** Adds a little white: after a table, and around a notice, which have none of their own. */
export const schrijfWitruimte = ({ inhoud }: Schrijver): void => {
  inhoud.push(new Paragraph({ style: 'Witruimte' }));
};
