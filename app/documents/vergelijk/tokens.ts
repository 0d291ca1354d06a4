import type { Inline } from '../blokken.ts';
import { inlinesleutel } from './sleutels.ts';

/** A word with its formatting, a blank, a sign, a reference, a footnote or a line break: what a comparison of text compares. */
export interface Token<T extends Inline> {
  /** Equal for tokens that print the same. */
  readonly sleutel: string;
  readonly inline: T;
}

/** A number keeps its points and commas ('1.019' is one word); every other sign stands alone; no character is left out. */
const DELEN = /[\p{L}\p{N}\p{M}]+(?:[.,]\p{N}+)*|\s+|[^\p{L}\p{N}\p{M}\s]/gu;

const WOORD = /[\p{L}\p{N}]/u;

/** Running text cut into tokens; putting the inlines of all tokens together again gives the same text. */
export function tokens<T extends Inline>(inhoud: readonly T[]): Token<T>[] {
  return inhoud.flatMap((inline) =>
    inline.soort === 'tekst'
      ? (inline.tekst.match(DELEN) ?? []).map((tekst) => token({ ...inline, tekst }))
      : [token(inline)],
  );
}

const token = <T extends Inline>(inline: T): Token<T> => ({ sleutel: inlinesleutel(inline), inline });

/** Whether a token is a blank between words. */
export const isWit = ({ inline }: Token<Inline>): boolean => inline.soort === 'tekst' && inline.tekst.trim() === '';

/** Whether a token says something: a word, a number, a reference or a footnote, no sign or blank. */
export const isWoord = ({ inline }: Token<Inline>): boolean =>
  inline.soort === 'tekst' ? WOORD.test(inline.tekst) : inline.soort !== 'regeleinde';
