import type { Blok } from '../documents/blokken.ts';

/** All nodes that have an id, in the order of the document. */
function* knopen(blokken: readonly Blok[]): Generator<{ id: string; vraag?: string }> {
  for (const blok of blokken) {
    yield blok;
    if (blok.soort === 'sectie' || blok.soort === 'kader') yield* knopen(blok.blokken);
    if (blok.soort === 'lijst') for (const punt of blok.punten) yield* knopen(punt.blokken);
  }
}

/** How many parts of the place key two keys have in common from the start. */
function gemeenschappelijk(een: string, ander: string): number {
  const [links, rechts] = [een.split('/'), ander.split('/')];
  const verschil = links.findIndex((deel, index) => deel !== rechts[index]);
  return verschil === -1 ? links.length : verschil;
}

/**
 * The id of the clause that answers the question at place key `plaats`: the node whose own question lies closest to it,
 * the first of them in the document; null when no node comes from that chapter.
 */
export function knoopBij(blokken: readonly Blok[], plaats: string): string | null {
  // gebied/<hoofdstuk>/… or gemeente/<nis>/<hoofdstuk>/…: the chapter has to be the same.
  let beste = { id: null as string | null, punten: plaats.startsWith('gemeente/') ? 2 : 1 };
  for (const { id, vraag } of knopen(blokken)) {
    const punten = vraag === undefined ? 0 : gemeenschappelijk(vraag, plaats);
    if (punten > beste.punten) beste = { id, punten };
  }
  return beste.id;
}
