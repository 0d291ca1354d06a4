import { gemeenteMetNis } from '../../reglement/gemeentenlijst.ts';
import { SLEUTEL } from '../../reglement/maten.ts';
import { alsRij } from '../rij.ts';
import type { Lijstvraag, Vraagcontext } from '../vraag.ts';
import type { Veldenboom } from './boom.ts';

/** The item of the form as it stood before: what its fields fill in. */
export interface Basis {
  readonly item: unknown;
  /** Where it stood; null for a new item. */
  readonly plek: number | null;
}

/** What was typed as the name of an item, when it can be one; '' otherwise, so that it is asked again. */
function alsKenmerk(kenmerk: string | undefined, getypt: string | undefined): string | undefined {
  if (getypt === undefined) return undefined;
  const isGemeente = kenmerk === 'nis' || kenmerk === 'gemeente';
  return (isGemeente ? gemeenteMetNis(getypt) !== undefined : SLEUTEL.test(getypt)) ? getypt : '';
}

const typ = (boom: Veldenboom, kenmerk: string | undefined): string | undefined =>
  kenmerk === undefined ? undefined : boom.kinderen.get(kenmerk)?.waarde;

/**
 * Finds for each item of a form the item that it was: by its kenmerk (so that rows keep what a form does not show, however they
 * were moved), otherwise by its position; a new one when there is none. Each item that stood there is found once.
 */
export function basisZoeker(vraag: Lijstvraag, items: readonly unknown[], context: Vraagcontext) {
  const { kenmerk } = vraag;
  const plekken = new Map<unknown, number[]>();
  if (kenmerk !== undefined) {
    for (const [plek, item] of items.entries()) {
      const waarde = alsRij(item)[kenmerk];
      // A year is kept as a number and typed as text.
      const naam = typeof waarde === 'number' ? String(waarde) : waarde;
      const rij = plekken.get(naam);
      if (rij) rij.push(plek);
      else plekken.set(naam, [plek]);
    }
  }
  const gebruikt = new Set<number>();
  const pak = (plek: number): Basis => {
    gebruikt.add(plek);
    return { item: items[plek], plek };
  };
  // Only a list with keys looks at what stands there already.
  const bezet = (bestaand: readonly unknown[]) => (kenmerk === 'sleutel' ? [...items, ...bestaand] : items);
  return (plek: number, boom: Veldenboom, bestaand: readonly unknown[]): Basis => {
    const getypt = typ(boom, kenmerk);
    const gevonden = (plekken.get(getypt) ?? []).filter((een) => !gebruikt.has(een));
    const eigen = gevonden.includes(plek) ? plek : gevonden[0];
    if (getypt !== undefined && eigen !== undefined) return pak(eigen);
    const opPlek = plek < items.length && !gebruikt.has(plek) && !(kenmerk === 'sleutel' && getypt !== undefined);
    return opPlek
      ? pak(plek)
      : { item: vraag.nieuw(bezet(bestaand), context, alsKenmerk(kenmerk, getypt)), plek: null };
  };
}
