import { alsLijst, alsRij } from './rij.ts';
import type { Lijstvraag, Vraagcontext } from './vraag.ts';

/** A row of a list as a page draws it. */
export interface Lijstrij {
  /** Position in the path of its fields: 'contactpunten.<plek>.naam'. */
  readonly plek: number;
  readonly item: unknown;
  /** Drawn for a gemeente that has no row yet; as long as nothing is filled in, it is not saved. */
  readonly ontbrekend: boolean;
}

/** The gemeenten for which a list of the kind perGemeente has a row. */
const nissenVan = ({ gemeente, gemeenten }: Vraagcontext): string[] =>
  gemeente === null ? gemeenten.map(({ nis }) => nis) : [gemeente];

/** Rows for the gemeenten that the list does not have yet, after the last row. */
function ontbrekendeRijen(vraag: Lijstvraag, items: readonly unknown[], context: Vraagcontext): Lijstrij[] {
  if (!vraag.perGemeente) return [];
  const aanwezig = new Set(items.map((item) => alsRij(item).gemeente));
  return nissenVan(context)
    .filter((nis) => !aanwezig.has(nis))
    .map((nis, rang) => ({
      plek: items.length + rang,
      item: { ...alsRij(vraag.nieuw(items, context, nis)), gemeente: nis },
      ontbrekend: true,
    }));
}

/**
 * The rows of a list in the order in which they are drawn: as they stand, or for a list with one row a gemeente in the order
 * of 1.2, with a row for every gemeente that has none yet; rows of other gemeenten come last, so that they can be removed.
 */
export function rijenVan(vraag: Lijstvraag, waarde: unknown, context: Vraagcontext): readonly Lijstrij[] {
  const items = alsLijst(waarde);
  const rijen = items.map((item, plek) => ({ plek, item, ontbrekend: false }));
  if (!vraag.perGemeente) return rijen;
  const nissen = nissenVan(context);
  const volgorde = (rij: Lijstrij) => {
    const plek = nissen.indexOf(String(alsRij(rij.item).gemeente));
    return plek < 0 ? nissen.length : plek;
  };
  return [...rijen, ...ontbrekendeRijen(vraag, items, context)].sort((a, b) => volgorde(a) - volgorde(b));
}
