import type { Blok, Inline } from './blokken.ts';

/** An abbreviation that the text uses, with its meaning. */
export interface Afkorting {
  readonly afkorting: string;
  readonly betekenis: string;
}

/** A word in capitals that is not a known abbreviation. */
export interface OnbekendeAfkorting {
  readonly afkorting: string;
  /** The known abbreviation of which it looks like a misprint; null when there is none. */
  readonly lijktOp: string | null;
}

const inlineTeksten = (inhoud: readonly Inline[]): string[] =>
  inhoud.flatMap((deel) => {
    if (deel.soort === 'tekst') return [deel.tekst];
    return deel.soort === 'voetnoot' ? inlineTeksten(deel.inhoud) : [];
  });

/** Every text a reader sees in the blocks, piece by piece: titles, paragraphs, cells and footnotes. */
function teksten(blokken: readonly Blok[]): string[] {
  return blokken.flatMap((blok) => {
    switch (blok.soort) {
      case 'sectie':
        return [...inlineTeksten(blok.titel), ...teksten(blok.blokken)];
      case 'alinea':
        return inlineTeksten(blok.inhoud);
      case 'lijst':
        return blok.punten.flatMap((punt) => teksten(punt.blokken));
      case 'kader':
        return teksten(blok.blokken);
      case 'tabel':
        return [
          blok.titel,
          ...inlineTeksten(blok.noten),
          ...blok.kolommen.map((kolom) => kolom.titel),
          ...blok.rijen.flatMap((rij) => rij.cellen),
        ];
    }
  });
}

const LETTER = '[\\p{L}\\p{N}]';
const alsPatroon = (tekst: string): string => tekst.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const opAlfabet = (a: string, b: string): number => {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  if (x === y) return a < b ? -1 : 1;
  return x < y ? -1 : 1;
};

/**
 * The known abbreviations that stand in the text as whole words ('OCMW-raad' counts, 'BVCW' does not count for 'VCW'), in alphabetical order, each
 * with its meaning.
 */
export function verzamelAfkortingen(blokken: readonly Blok[], bekend: ReadonlyMap<string, string>): Afkorting[] {
  if (bekend.size === 0) return [];
  const langsteEerst = [...bekend.keys()].sort((a, b) => b.length - a.length);
  const patroon = new RegExp(`(?<!${LETTER})(?:${langsteEerst.map(alsPatroon).join('|')})(?!${LETTER})`, 'gu');
  const gezien = new Set(teksten(blokken).flatMap((tekst) => tekst.match(patroon) ?? []));
  return [...gezien].sort(opAlfabet).map((afkorting) => ({ afkorting, betekenis: bekend.get(afkorting) ?? '' }));
}

/** Capitals that are a word; 'P3-DERDE' and 'TR-LEDEN' are codes, 'OCMW-raad' holds a word. */
const HOOFDLETTERS = new RegExp(`(?<!${LETTER}|[\\p{Lu}\\p{N}]-)\\p{Lu}{2,8}(?!${LETTER}|-\\p{Lu}{2})`, 'gu');
const ROMEINS = /^(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})$/;

/** Whether two words have the same letters but for at most `verschil` of them, in any order. */
function zelfdeLetters(a: string, b: string, verschil: number): boolean {
  if (a.length !== b.length || a === b) return false;
  const over = [...b];
  const anders = [...a].filter((letter) => {
    const plaats = over.indexOf(letter);
    if (plaats >= 0) over.splice(plaats, 1);
    return plaats < 0;
  });
  return anders.length <= verschil;
}

/**
 * Words of two to eight capitals that are not known (Roman numerals aside), in alphabetical order, each with the known abbreviation of which
 * it has all letters but one ('BCVW', 'BCWW' and 'BVCV' for 'BVCW'). Of three letters or fewer only the order may differ.
 */
export function onbekendeAfkortingen(
  blokken: readonly Blok[],
  bekend: ReadonlyMap<string, string>,
): OnbekendeAfkorting[] {
  const woorden = new Set(teksten(blokken).flatMap((tekst) => tekst.match(HOOFDLETTERS) ?? []));
  return [...woorden]
    .filter((woord) => !bekend.has(woord) && !ROMEINS.test(woord))
    .sort(opAlfabet)
    .map((afkorting) => {
      const verschil = afkorting.length > 3 ? 1 : 0;
      const lijktOp = [...bekend.keys()].find((ander) => zelfdeLetters(afkorting, ander, verschil));
      return { afkorting, lijktOp: lijktOp ?? null };
    });
}
