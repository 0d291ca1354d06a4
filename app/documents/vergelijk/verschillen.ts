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

/** Whether only blanks stand between two changes, so that 'a b' that became 'c d' is one change. */
const raakt = (oud: readonly Token<Inline>[], vorig: Verschil, volgend: Verschil): boolean =>
  oud.slice(vorig.totOud, volgend.vanOud).every(isWit);

/** The changes between two texts, in order, as few as possible; everything outside them is the same in both. */
export function verschillen(oud: readonly Token<Inline>[], nieuw: readonly Token<Inline>[]): Verschil[] {
  if (gelijkenis(woordenschat(oud), woordenschat(nieuw)) < NOG_DEZELFDE_TEKST)
    return [{ vanOud: 0, totOud: oud.length, vanNieuw: 0, totNieuw: nieuw.length }];
  const nummers = new Map<string, number>();
  const nummer = ({ sleutel }: Token<Inline>): number => {
    const bekend = nummers.get(sleutel) ?? nummers.size;
    nummers.set(sleutel, bekend);
    return bekend;
  };
  const samen: Verschil[] = [];
  for (const [vanOud, totOud, vanNieuw, totNieuw] of diff(
    Int32Array.from(oud, nummer),
    Int32Array.from(nieuw, nummer),
  )) {
    const verschil = { vanOud, totOud, vanNieuw, totNieuw };
    const vorig = samen.at(-1);
    if (vorig && raakt(oud, vorig, verschil))
      samen[samen.length - 1] = { ...vorig, totOud: verschil.totOud, totNieuw: verschil.totNieuw };
    else samen.push(verschil);
  }
  return samen;
}
