import type { Blok, Document } from '../blokken.ts';
import { voegSamen } from './voegSamen.ts';

function normaalBlok(blok: Blok): Blok {
  switch (blok.soort) {
    case 'sectie':
      return { ...blok, titel: voegSamen(blok.titel), blokken: blok.blokken.map(normaalBlok) };
    case 'alinea':
      return { ...blok, inhoud: voegSamen(blok.inhoud) };
    case 'lijst':
      return {
        ...blok,
        punten: blok.punten.map((punt) => ({ ...punt, blokken: punt.blokken.map(normaalBlok) })),
      };
    case 'kader':
      return { ...blok, blokken: blok.blokken.map(normaalBlok) };
    case 'tabel':
      return { ...blok, noten: voegSamen(blok.noten) };
  }
}

/**
 * The same document with all running text in its shortest form (see voegSamen). Two documents that print the same text with
 * the same formatting are equal in this form, however their runs were cut.
 */
export const normaal = (document: Document): Document => ({ ...document, blokken: document.blokken.map(normaalBlok) });
