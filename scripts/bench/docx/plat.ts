import type { Blok, Document, Inline } from '../../../app/documents/blokken.ts';

/** A block as the other writers take it: text without formatting, in the order of the document. */
export type PlatBlok =
  | { readonly soort: 'kop'; readonly niveau: number; readonly tekst: string }
  | { readonly soort: 'alinea'; readonly tekst: string }
  | { readonly soort: 'tabel'; readonly kop: readonly string[]; readonly rijen: readonly (readonly string[])[] };

const tekstVan = (inhoud: readonly Inline[]): string =>
  inhoud.map((deel) => (deel.soort === 'tekst' || deel.soort === 'verwijzing' ? deel.tekst : ' ')).join('');

const notenVan = (inhoud: readonly Inline[]): PlatBlok[] =>
  inhoud.flatMap((deel) =>
    deel.soort === 'voetnoot' ? [{ soort: 'alinea', tekst: tekstVan(deel.inhoud) } as const] : [],
  );

function platBlok(blok: Blok, niveau: number): PlatBlok[] {
  const binnenin = (blokken: readonly Blok[], dieper = niveau) => blokken.flatMap((deel) => platBlok(deel, dieper));
  switch (blok.soort) {
    case 'sectie': {
      const tekst = [blok.nummer, tekstVan(blok.titel)].filter(Boolean).join(' ');
      return [{ soort: 'kop', niveau, tekst }, ...notenVan(blok.titel), ...binnenin(blok.blokken, niveau + 1)];
    }
    case 'alinea':
      return [{ soort: 'alinea', tekst: tekstVan(blok.inhoud) }, ...notenVan(blok.inhoud)];
    case 'lijst':
      return blok.punten.flatMap((punt) => binnenin(punt.blokken));
    case 'kader':
      return binnenin(blok.blokken);
    case 'tabel':
      return [
        { soort: 'alinea', tekst: blok.titel },
        ...notenVan(blok.noten),
        { soort: 'tabel', kop: blok.kolommen.map(({ titel }) => titel), rijen: blok.rijen.map(({ cellen }) => cellen) },
      ];
  }
}

/**
 * All words of a document as headings, paragraphs and tables, so that every writer gets the same content. Footnotes follow their
 * paragraph; formatting, links and numbering are left out, which makes the work of the others lighter than ours.
 */
export const plat = ({ titel, ondertitel, voorblad, blokken }: Document): PlatBlok[] => [
  ...[titel, ondertitel, ...voorblad].map((tekst) => ({ soort: 'alinea', tekst }) as const),
  ...blokken.flatMap((blok) => platBlok(blok, 1)),
];
