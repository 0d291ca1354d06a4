import { nieuweSleutel } from '../nieuweSleutel.ts';
import { alsLijst, alsRij, isRij, voegPad } from '../rij.ts';
import type { Lijstvraag, Vraagcontext } from '../vraag.ts';
import { basisZoeker } from './basisVan.ts';
import type { Veldenboom } from './boom.ts';

/** Reads one item into the item that it was; `pad` is its place in the new list. */
export type LeesItem = (boom: Veldenboom, basis: unknown, pad: string, rang: number) => unknown;

const PLEK = /^\d{1,6}$/;

/** A row that was drawn for a gemeente without one, and in which nothing was filled in. */
const isLegePlaats = (boom: Veldenboom, item: unknown, basis: unknown): boolean =>
  boom.kinderen.get('aanwezig')?.waarde === '0' && JSON.stringify(item) === JSON.stringify(basis);

/** Every item its own key: a key that stands there twice is replaced by a new one. */
function metEigenSleutel(vraag: Lijstvraag, item: unknown, bezet: Set<unknown>, bestaand: readonly unknown[]): unknown {
  if (vraag.kenmerk !== 'sleutel' || !isRij(item)) return item;
  const sleutel = bezet.has(item.sleutel) ? nieuweSleutel(String(item.sleutel).slice(0, 50), bestaand) : item.sleutel;
  bezet.add(sleutel);
  return sleutel === item.sleutel ? item : { ...item, sleutel };
}

/**
 * Reads a list. With the field '<list>.aanwezig' the form holds the whole list: its items in the order of the form. Without it
 * (a page for one item) only the items in the form change, and what is new comes last.
 */
export function leesLijst(
  vraag: Lijstvraag,
  boom: Veldenboom,
  huidig: unknown,
  pad: string,
  context: Vraagcontext,
  leesItem: LeesItem,
): unknown[] {
  const items = alsLijst(huidig);
  const geheel = boom.kinderen.has('aanwezig');
  const zoek = basisZoeker(vraag, items, context);
  const uit: unknown[] = geheel ? [] : [...items];
  const bezet = new Set<unknown>(uit.map((item) => alsRij(item).sleutel));
  for (const [naam, rij] of boom.kinderen) {
    if (!PLEK.test(naam)) continue;
    const basis = zoek(Number(naam), rij, uit);
    const terug = geheel || basis.plek === null ? uit.length : basis.plek;
    const item = leesItem(rij, basis.item, voegPad(pad, terug), terug);
    if (isLegePlaats(rij, item, basis.item)) continue;
    if (terug < uit.length) bezet.delete(alsRij(uit[terug]).sleutel);
    uit[terug] = metEigenSleutel(vraag, item, bezet, uit);
  }
  return uit;
}
