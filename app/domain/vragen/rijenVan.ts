import { alsLijst, alsRij } from './rij.ts';
import { isVast, rijnaam, vasteWaarden } from './vasteRijen.ts';
import type { Lijstvraag, Vraagcontext } from './vraag.ts';

/** A row of a list as a page draws it. */
export interface Lijstrij {
  /** Position in the path of its fields: 'contactpunten.<plek>.naam'. */
  readonly plek: number;
  readonly item: unknown;
  /** Drawn for a gemeente or year that has no row yet; as long as nothing is filled in, it is not saved. */
  readonly ontbrekend: boolean;
}

/** Rows for the values that the list does not have yet, after the last row. */
function ontbrekendeRijen(
  vraag: Lijstvraag,
  items: readonly unknown[],
  waarden: readonly unknown[],
  context: Vraagcontext,
): Lijstrij[] {
  const naam = rijnaam(vraag);
  const aanwezig = new Set(items.map((item) => alsRij(item)[naam]));
  return waarden
    .filter((waarde) => !aanwezig.has(waarde))
    .map((waarde, rang) => ({
      plek: items.length + rang,
      item: { ...alsRij(vraag.nieuw(items, context, String(waarde))), [naam]: waarde },
      ontbrekend: true,
    }));
}

/**
 * The rows of a list in the order in which they are drawn: as they stand, or for a list with given rows (one a gemeente in the order
 * of 1.2, one a year) in that order, with a row for each that has none yet; other rows come last, so that they can be removed.
 * `omringend` is what stands around the list.
 */
export function rijenVan(
  vraag: Lijstvraag,
  waarde: unknown,
  context: Vraagcontext,
  omringend: unknown = null,
): readonly Lijstrij[] {
  const items = alsLijst(waarde);
  const rijen = items.map((item, plek) => ({ plek, item, ontbrekend: false }));
  if (!isVast(vraag)) return rijen;
  const waarden = vasteWaarden(vraag, alsRij(omringend), context);
  const volgorde = (rij: Lijstrij) => {
    const plek = waarden.indexOf(alsRij(rij.item)[rijnaam(vraag)]);
    return plek < 0 ? waarden.length : plek;
  };
  return [...rijen, ...ontbrekendeRijen(vraag, items, waarden, context)].sort((a, b) => volgorde(a) - volgorde(b));
}
