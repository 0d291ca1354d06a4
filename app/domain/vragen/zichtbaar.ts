import type { Rij } from './rij.ts';
import type { Vraag, Vraagcontext } from './vraag.ts';

/**
 * The questions that are asked, given the choices made; `omringend` is the chapter, group or item in which they stand.
 * One level: a page asks again for the questions of a group (with the value of the group) and of an item.
 */
export const zichtbareVragen = (vragen: readonly Vraag[], omringend: Rij, context: Vraagcontext): readonly Vraag[] =>
  vragen.filter(({ wanneer }) => wanneer === undefined || wanneer(omringend, context));
