import type { Rij } from './rij.ts';
import type { Vraag, Vraagcontext } from './vraag.ts';

/**
 * The questions that are asked, given the choices made; `omringend` is the chapter, group or item in which they stand, `ouder`
 * what stands around the list of that item. One level: a page asks again for the questions of a group (with the value of the
 * group; a heading group, with naam '', has the same value) and of an item.
 */
export const zichtbareVragen = (
  vragen: readonly Vraag[],
  omringend: Rij,
  context: Vraagcontext,
  ouder?: Rij,
): readonly Vraag[] => vragen.filter(({ wanneer }) => wanneer === undefined || wanneer(omringend, context, ouder));
