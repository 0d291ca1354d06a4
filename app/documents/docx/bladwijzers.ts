import type { Blok, Document, Inline } from '../blokken.ts';
import { OnbekendeVerwijzing } from '../nummering.ts';
import { DIEPSTE_INHOUD } from './maten.ts';

/** The name of the bookmark of each node that something links to, by node id. */
export type Bladwijzers = ReadonlyMap<string, string>;

interface Gezien {
  readonly ids: Set<string>;
  readonly doelen: Set<string>;
}

function bekijkTekst(inhoud: readonly Inline[], { doelen }: Gezien): void {
  for (const deel of inhoud) if (deel.soort === 'verwijzing') doelen.add(deel.naar);
}

function bekijk(blokken: readonly Blok[], diepte: number, gezien: Gezien): void {
  for (const blok of blokken) {
    gezien.ids.add(blok.id);
    if (blok.soort === 'sectie') {
      if (diepte < DIEPSTE_INHOUD) gezien.doelen.add(blok.id);
      bekijkTekst(blok.titel, gezien);
      bekijk(blok.blokken, diepte + 1, gezien);
    } else if (blok.soort === 'alinea') {
      bekijkTekst(blok.inhoud, gezien);
    } else if (blok.soort === 'lijst') {
      for (const punt of blok.punten) {
        gezien.ids.add(punt.id);
        bekijk(punt.blokken, diepte, gezien);
      }
    } else if (blok.soort === 'kader') {
      bekijk(blok.blokken, diepte, gezien);
    }
  }
}

/**
 * Names the bookmarks of a document: every section of the contents and every node that is referred to, in order of appearance.
 * The names start with an underscore, which Word hides in its list of bookmarks; `voorvoegsel` follows it. Throws OnbekendeVerwijzing when a
 * target is not in the document.
 */
export function noemBladwijzers({ blokken }: Document, voorvoegsel = 'Ref'): Bladwijzers {
  const gezien: Gezien = { ids: new Set(), doelen: new Set() };
  bekijk(blokken, 0, gezien);
  for (const doel of gezien.doelen) if (!gezien.ids.has(doel)) throw new OnbekendeVerwijzing(doel);
  const inVolgorde = [...gezien.ids].filter((id) => gezien.doelen.has(id));
  return new Map(inVolgorde.map((id, index) => [id, `_${voorvoegsel}${index + 1}`]));
}
