import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';

/**
 * Indentation never means code (templates indent inside blocks) and a line of hyphens never makes a heading; both would change the
 * meaning of a text without anybody seeing it.
 */
const OPTIES = {
  extensions: [gfmTable(), { disable: { null: ['codeIndented', 'setextUnderline'] } }],
  mdastExtensions: [gfmTableFromMarkdown()],
};

/** Reads Markdown (CommonMark and tables); what the template language does not have is refused later, by name. */
const ontleed = (markdown: string): Root => fromMarkdown(markdown, OPTIES);

/**
 * `ontleed` with a memory of at most `tekens` characters of Markdown, oldest out first. Values stand beside the Markdown, so a chapter in which
 * only the answers change is found back. The trees are shared: never change them.
 */
export function maakOntleder(tekens = 1_000_000): (markdown: string) => Root {
  const geheugen = new Map<string, Root>();
  let gebruikt = 0;
  return (markdown) => {
    const bekend = geheugen.get(markdown);
    if (bekend) return bekend;
    const boom = ontleed(markdown);
    geheugen.set(markdown, boom);
    gebruikt += markdown.length;
    for (const oudste of geheugen.keys()) {
      if (gebruikt <= tekens) break;
      geheugen.delete(oudste);
      gebruikt -= oudste.length;
    }
    return boom;
  };
}
