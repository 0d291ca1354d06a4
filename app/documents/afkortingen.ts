import type { Blok, Inline } from './blokken.ts';

/** An abbreviation that the text uses, with its meaning. */
export interface Afkorting {
  readonly afkorting: string;
  readonly betekenis: string;
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
