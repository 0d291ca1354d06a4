import type { Blok, Inline, Sectie } from '../../../app/documents/blokken.ts';

/** The words of running text, without footnotes; a line break is '\n'. */
export const woorden = (inhoud: readonly Inline[]): string =>
  inhoud
    .map((deel) => {
      if (deel.soort === 'voetnoot') return '';
      return deel.soort === 'regeleinde' ? '\n' : deel.tekst;
    })
    .join('');

/** The words of the tree, a paragraph or a cell at a time. */
export const tekstVan = (blokken: readonly Blok[]): string[] =>
  blokken.flatMap((blok) => {
    switch (blok.soort) {
      case 'sectie':
        return [woorden(blok.titel), ...tekstVan(blok.blokken)];
      case 'alinea':
        return [woorden(blok.inhoud)];
      case 'lijst':
        return blok.punten.flatMap((punt) => tekstVan(punt.blokken));
      case 'kader':
        return tekstVan(blok.blokken);
      case 'tabel':
        return [blok.titel, ...blok.kolommen.map(({ titel }) => titel), ...blok.rijen.flatMap(({ cellen }) => cellen)];
    }
  });

/** All sections of the tree, in order. */
export const secties = (blokken: readonly Blok[]): Sectie[] =>
  blokken.flatMap((blok) => (blok.soort === 'sectie' ? [blok, ...secties(blok.blokken)] : []));
