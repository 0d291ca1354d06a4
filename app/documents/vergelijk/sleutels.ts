import type { Blok, Inline, Lijstpunt, Tabel } from '../blokken.ts';

/** Key of a piece of running text: equal for what prints the same. The number of a reference is computed and left out. */
export function inlinesleutel(inline: Inline): string {
  switch (inline.soort) {
    case 'tekst':
      return `${inline.vet ? 'v' : ''}${inline.cursief ? 'c' : ''}:${inline.tekst}`;
    case 'verwijzing':
      return `verwijzing:${inline.naar}`;
    case 'voetnoot':
      return `voetnoot:${tekstsleutel(inline.inhoud)}`;
    case 'regeleinde':
      return 'regeleinde:';
  }
}

/** Key of running text in its shortest form. */
export const tekstsleutel = (inhoud: readonly Inline[]): string => JSON.stringify(inhoud.map(inlinesleutel));

/** Key of a list item: equal for the same content, whatever its id. */
export const puntsleutel = ({ blokken }: Lijstpunt): string => JSON.stringify(blokken.map(bloksleutel));

/** Key of the columns by which two tables can be compared row by row. */
export const kolomsleutel = ({ kolommen }: Tabel): string => JSON.stringify(kolommen.map(({ titel }) => titel));

/**
 * Key by which a block is recognised in the other version. Text, lists and frames: equal when all they print is the same.
 * Sections and tables, which can be long: equal id, title (and columns); what is in them is compared afterwards.
 */
export function bloksleutel(blok: Blok): string {
  switch (blok.soort) {
    case 'sectie':
      return JSON.stringify(['sectie', blok.id, tekstsleutel(blok.titel)]);
    case 'alinea':
      return JSON.stringify(['alinea', blok.stijl, tekstsleutel(blok.inhoud)]);
    case 'lijst':
      return JSON.stringify(['lijst', blok.geordend, blok.punten.map(puntsleutel)]);
    case 'kader':
      return JSON.stringify(['kader', blok.toon, blok.blokken.map(bloksleutel)]);
    case 'tabel':
      return JSON.stringify(['tabel', blok.id, blok.titel, kolomsleutel(blok)]);
  }
}
