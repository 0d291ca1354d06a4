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

function verzamel(blokken: readonly Blok[], teksten: Set<string>): Set<string> {
  const voegToe = (delen: readonly string[]) => {
    for (const deel of delen) teksten.add(deel);
  };
  for (const blok of blokken) {
    switch (blok.soort) {
      case 'sectie':
        voegToe(inlineTeksten(blok.titel));
        verzamel(blok.blokken, teksten);
        break;
      case 'alinea':
        voegToe(inlineTeksten(blok.inhoud));
        break;
      case 'lijst':
        for (const punt of blok.punten) verzamel(punt.blokken, teksten);
        break;
      case 'kader':
        verzamel(blok.blokken, teksten);
        break;
      case 'tabel':
        voegToe([blok.titel, ...inlineTeksten(blok.noten), ...blok.kolommen.map((kolom) => kolom.titel)]);
        for (const rij of blok.rijen) voegToe(rij.cellen);
    }
  }
  return teksten;
}

/** Every text a reader sees in the blocks, piece by piece and each once: titles, paragraphs, cells and footnotes. */
export const tekstenVan = (blokken: readonly Blok[]): ReadonlySet<string> => verzamel(blokken, new Set());

const LETTER = '[\\p{L}\\p{N}]';
const alsPatroon = (tekst: string): string => tekst.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const opAlfabet = (a: string, b: string): number => {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  if (x === y) return a < b ? -1 : 1;
  return x < y ? -1 : 1;
};

/**
 * The known abbreviations that stand in the texts (see tekstenVan) as whole words ('OCMW-raad' counts, 'BVCW' does not count for 'VCW'), in alphabetical order, each
 * with its meaning.
 */
export function verzamelAfkortingen(teksten: Iterable<string>, bekend: ReadonlyMap<string, string>): Afkorting[] {
  if (bekend.size === 0) return [];
  const langsteEerst = [...bekend.keys()].sort((a, b) => b.length - a.length);
  const patroon = new RegExp(`(?<!${LETTER})(?:${langsteEerst.map(alsPatroon).join('|')})(?!${LETTER})`, 'gu');
  const gezien = new Set<string>();
  for (const tekst of teksten) for (const afkorting of tekst.match(patroon) ?? []) gezien.add(afkorting);
  return [...gezien].sort(opAlfabet).map((afkorting) => ({ afkorting, betekenis: bekend.get(afkorting) ?? '' }));
}
