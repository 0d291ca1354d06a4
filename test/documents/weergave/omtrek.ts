import type { Blok, Document, Inline } from '../../../app/documents/blokken.ts';

/** The visible text of inline content: references by their number, footnotes between square brackets. */
export const tekstVan = (inhoud: readonly Inline[]): string =>
  inhoud
    .map((deel) => {
      if (deel.soort === 'regeleinde') return '\n';
      if (deel.soort === 'voetnoot') return ` [noot: ${tekstVan(deel.inhoud)}]`;
      return deel.tekst;
    })
    .join('');

function regels(blok: Blok, diepte: number): string[] {
  const inspringing = '  '.repeat(diepte);
  switch (blok.soort) {
    case 'sectie':
      return [
        `${inspringing}# ${[blok.nummer, tekstVan(blok.titel)].filter(Boolean).join(' ')}  {${blok.id}}`,
        ...blok.blokken.flatMap((kind) => regels(kind, diepte + 1)),
      ];
    case 'alinea':
      return [`${inspringing}${tekstVan(blok.inhoud)}`];
    case 'kader':
      return [`${inspringing}[kader ${blok.toon}]`, ...blok.blokken.flatMap((kind) => regels(kind, diepte + 1))];
    case 'lijst':
      return blok.punten.flatMap((punt, index) => {
        const [eerste = '', ...rest] = punt.blokken.flatMap((kind) => regels(kind, diepte + 1));
        return [`${inspringing}${blok.geordend ? `${index + 1}.` : '-'} ${eerste.trim()}`, ...rest];
      });
    case 'tabel':
      return [
        `${inspringing}= ${blok.titel}${tekstVan(blok.noten)}`,
        ...[blok.kolommen.map(({ titel }) => titel), ...blok.rijen.map(({ cellen }) => cellen)].map(
          (cellen) => `${inspringing}| ${cellen.join(' | ')}`,
        ),
      ];
  }
}

/** The whole document as readable lines, for golden files: a jurist reads a change in them as a change in the reglement. */
export const omtrek = (document: Document): string =>
  [
    document.titel,
    document.ondertitel,
    ...document.voorblad,
    '',
    ...document.blokken.flatMap((blok) => regels(blok, 0)),
    '',
  ].join('\n');
