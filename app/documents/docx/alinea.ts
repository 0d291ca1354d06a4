import { BookmarkEnd, BookmarkStart, type IParagraphOptions, Paragraph, type ParagraphChild } from 'docx';
import { kenmerken } from './merkteken.ts';
import { kanten, type Schrijver } from './schrijver.ts';

/** How a paragraph looks and is numbered: a style, and what differs from it. */
export type Opmaak = Omit<IParagraphOptions, 'children' | 'text' | 'run'> & { readonly style: string };

/**
 * `inhoud` inside bookmarks with a number of our own. The Bookmark of docx takes its number from a count over all documents of
 * the process, and its two halves are left out of the type of what may stand in a paragraph.
 */
function tussenBladwijzers(schrijver: Schrijver, inhoud: readonly ParagraphChild[]): readonly ParagraphChild[] {
  const namen = kanten(schrijver).flatMap((kant) => schrijver.wachtend[kant].splice(0));
  if (namen.length === 0) return inhoud;
  const nummers = namen.map((naam) => {
    schrijver.geplaatst.add(naam);
    return (schrijver.annotaties += 1);
  });
  const begin = namen.map((naam, index) => new BookmarkStart(naam, nummers[index] as number));
  const einde = nummers.map((nummer) => new BookmarkEnd(nummer));
  return [...begin, ...inhoud, ...einde] as readonly unknown[] as readonly ParagraphChild[];
}

/** The mark at the end of a paragraph: without it, accepting or rejecting would leave an empty line. */
function eindmerk(schrijver: Schrijver): Pick<IParagraphOptions, 'run'> {
  const { merkteken } = schrijver;
  if (merkteken === null) return {};
  const wie = kenmerken(schrijver, merkteken.wie);
  return { run: merkteken.stand === 'ingevoegd' ? { insertion: wie } : { deletion: wie } };
}

/** Adds a paragraph to the document, with the bookmarks of the nodes that begin with it around its text. */
export function schrijfAlinea(schrijver: Schrijver, opmaak: Opmaak, inhoud: readonly ParagraphChild[]): void {
  const children = tussenBladwijzers(schrijver, inhoud);
  schrijver.inhoud.push(new Paragraph({ ...opmaak, ...eindmerk(schrijver), children }));
}

/** Adds a little white: after a table, and around a notice, which have none of their own. */
export const schrijfWitruimte = (schrijver: Schrijver): void => {
  schrijver.inhoud.push(new Paragraph({ style: 'Witruimte', ...eindmerk(schrijver) }));
};

/**
 * Ends a part of the document with a line of one point. A word processor cannot take away the last paragraph of a part, which
 * also carries the page settings; so that one is never text that a change may delete.
 */
export const schrijfSlotregel = ({ inhoud }: Schrijver): void => {
  inhoud.push(new Paragraph({ style: 'Slotregel' }));
};
