import { diff } from 'fast-myers-diff';
import type { Inline } from '../blokken.ts';
import { isWit, isWoord, type Token } from './tokens.ts';

/** Below this share of common words a text counts as written anew, and is shown as one change. */
const NOG_DEZELFDE_TEKST = 0.25;

/** The tokens from `vanOud` to `totOud` (not included) became those from `vanNieuw` to `totNieuw`. */
export interface Verschil {
  readonly vanOud: number;
  readonly totOud: number;
  readonly vanNieuw: number;
  readonly totNieuw: number;
}

/** The words of a text, each once. */
export const woordenschat = (tekst: readonly Token<Inline>[]): ReadonlySet<string> =>
  new Set(tekst.filter(isWoord).map(({ sleutel }) => sleutel));

/** How much two texts have in common, from 0 (no word) to 1 (the same words); two texts without any word give 1. */
export function gelijkenis(een: ReadonlySet<string>, ander: ReadonlySet<string>): number {
  if (een.size + ander.size === 0) return 1;
  let samen = 0;
  for (const woord of een) if (ander.has(woord)) samen += 1;
  return (2 * samen) / (een.size + ander.size);
}

const aantalWoorden = (tekst: readonly Token<Inline>[], van: number, tot: number): number =>
  tekst.slice(van, tot).filter(isWoord).length;

/** The longer of the two sides of a change, in words. */
const omvang = (oud: readonly Token<Inline>[], nieuw: readonly Token<Inline>[], verschil: Verschil): number =>
  Math.max(
    aantalWoorden(oud, verschil.vanOud, verschil.totOud),
    aantalWoorden(nieuw, verschil.vanNieuw, verschil.totNieuw),
  );

/** Makes one change of two neighbours wherever `horenSamen` says so. */
function smeltSamen(alle: readonly Verschil[], horenSamen: (een: Verschil, ander: Verschil) => boolean): Verschil[] {
  const samen: Verschil[] = [];
  for (const verschil of alle) {
    const vorig = samen.at(-1);
    if (vorig && horenSamen(vorig, verschil))
      samen[samen.length - 1] = { ...vorig, totOud: verschil.totOud, totNieuw: verschil.totNieuw };
    else samen.push(verschil);
  }
  return samen;
}

/** Both texts as numbers, equal for equal tokens: comparing numbers is fast. */
function genummerd(oud: readonly Token<Inline>[], nieuw: readonly Token<Inline>[]): [Int32Array, Int32Array] {
  const nummers = new Map<string, number>();
  const nummer = ({ sleutel }: Token<Inline>): number => {
    const bekend = nummers.get(sleutel) ?? nummers.size;
    nummers.set(sleutel, bekend);
    return bekend;
  };
  return [Int32Array.from(oud, nummer), Int32Array.from(nieuw, nummer)];
}

/**
 * The changes between two texts, in order; everything outside them is the same in both. As few as possible, then made readable:
 * blanks between two changes belong to the change ('a b' that became 'c d'), and so does what is at most half as long as
 * each of its neighbours: a small word that happens to be in both texts.
 */
export function verschillen(oud: readonly Token<Inline>[], nieuw: readonly Token<Inline>[]): Verschil[] {
  if (gelijkenis(woordenschat(oud), woordenschat(nieuw)) < NOG_DEZELFDE_TEKST)
    return [{ vanOud: 0, totOud: oud.length, vanNieuw: 0, totNieuw: nieuw.length }];
  const kleinste = Array.from(diff(...genummerd(oud, nieuw)), ([vanOud, totOud, vanNieuw, totNieuw]) => ({
    vanOud,
    totOud,
    vanNieuw,
    totNieuw,
  }));
  const overWit = smeltSamen(kleinste, (een, ander) => oud.slice(een.totOud, ander.vanOud).every(isWit));
  return smeltSamen(overWit, (een, ander) => {
    const ertussen = Math.max(1, aantalWoorden(oud, een.totOud, ander.vanOud));
    return 2 * ertussen <= Math.min(omvang(oud, nieuw, een), omvang(oud, nieuw, ander));
  });
}
