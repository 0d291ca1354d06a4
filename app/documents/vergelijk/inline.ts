import type { Inline, Voetnoot } from '../blokken.ts';
import { doorloop, vergelijkTekst, vervangen } from './tekst.ts';
import { type Token, tokens } from './tokens.ts';
import type { InlineStuk } from './vergelijking.ts';
import { gelijkenis, woordenschat } from './verschillen.ts';

/** From this share of common words on, a footnote that took the place of another is the same one, changed. */
const ZELFDE_NOOT = 0.4;

interface Notenpaar {
  readonly bijOud: number;
  readonly bijNieuw: number;
  readonly oud: Voetnoot;
  readonly nieuw: Voetnoot;
}

const lijkt = (oud: Voetnoot, nieuw: Voetnoot): boolean =>
  gelijkenis(woordenschat(tokens(oud.inhoud)), woordenschat(tokens(nieuw.inhoud))) >= ZELFDE_NOOT;

/** The footnotes inside one change that stayed in both versions with other words, in the order of both texts. */
function notenparen(oud: readonly Token<Inline>[], nieuw: readonly Token<Inline>[]): Notenpaar[] {
  const paren: Notenpaar[] = [];
  let vanaf = 0;
  for (const [bijOud, { inline: links }] of oud.entries()) {
    if (links.soort !== 'voetnoot') continue;
    for (let bijNieuw = vanaf; bijNieuw < nieuw.length; bijNieuw += 1) {
      const rechts = nieuw[bijNieuw]?.inline;
      if (rechts?.soort !== 'voetnoot' || !lijkt(links, rechts)) continue;
      paren.push({ bijOud, bijNieuw, oud: links, nieuw: rechts });
      vanaf = bijNieuw + 1;
      break;
    }
  }
  return paren;
}

/** One change, cut at the footnotes that stayed: those are compared word by word. */
function vervangenRondNoten(oud: readonly Token<Inline>[], nieuw: readonly Token<Inline>[]): InlineStuk[] {
  const stukken: InlineStuk[] = [];
  let [vanOud, vanNieuw] = [0, 0];
  for (const paar of notenparen(oud, nieuw)) {
    stukken.push(...vervangen(oud.slice(vanOud, paar.bijOud), nieuw.slice(vanNieuw, paar.bijNieuw)));
    stukken.push({
      stand: 'gewijzigd',
      soort: 'voetnoot',
      inhoud: vergelijkTekst(paar.oud.inhoud, paar.nieuw.inhoud),
    });
    [vanOud, vanNieuw] = [paar.bijOud + 1, paar.bijNieuw + 1];
  }
  stukken.push(...vervangen(oud.slice(vanOud), nieuw.slice(vanNieuw)));
  return stukken;
}

/** Two running texts word by word, with formatting, references and footnotes. */
export const vergelijkInline = (oud: readonly Inline[], nieuw: readonly Inline[]): InlineStuk[] =>
  doorloop<Inline, InlineStuk>(tokens(oud), tokens(nieuw), vervangenRondNoten);

/** Whether a text did not change. */
export const isGelijk = (stukken: readonly InlineStuk[]): boolean => stukken.every(({ stand }) => stand === 'gelijk');
