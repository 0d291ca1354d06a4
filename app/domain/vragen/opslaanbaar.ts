import { alsRij, isRij, metWaarde, waardeOp } from './rij.ts';
import type { Lijstvraag, Vraag } from './vraag.ts';

/** A question without whose answer an item cannot be saved, and without such an answer. */
function mist(vraag: Vraag, item: unknown): boolean {
  const vereist =
    vraag.soort === 'sleutel' ||
    vraag.soort === 'gemeenteVanDeLijst' ||
    ((vraag.soort === 'gemeente' || vraag.soort === 'doelgroep') && vraag.verplicht === true);
  const waarde = waardeOp(item, vraag.naam);
  return vereist && (typeof waarde !== 'string' || waarde === '');
}

const isAf = (vraag: Lijstvraag, item: unknown): boolean =>
  vraag.enkel ? item !== null && item !== undefined : isRij(item) && !vraag.vragen.some((eigen) => mist(eigen, item));

/** The items that can be saved: those that lack what names them are left out, and so is a second one of the same name. */
function opslaanbareItems(vraag: Lijstvraag, items: readonly unknown[]): unknown[] {
  const gezien = new Set<unknown>();
  const uniek = vraag.uniek === true && vraag.kenmerk !== undefined ? vraag.kenmerk : null;
  return items
    .filter((item) => isAf(vraag, item))
    .filter((item) => {
      if (uniek === null) return true;
      const naam = alsRij(item)[uniek];
      return !gezien.has(naam) && Boolean(gezien.add(naam));
    })
    .map((item) => (vraag.enkel ? item : opslaanbaar(vraag.vragen, item)));
}

/**
 * The part of a chapter that fits its schema while somebody is still filling it in: rows without their gemeente or doelgroep,
 * empty days in a list, and a gemeente that stands there twice are left out. Everything else stays.
 */
export function opslaanbaar(vragen: readonly Vraag[], inhoud: unknown): unknown {
  let uit = inhoud;
  for (const vraag of vragen) {
    const waarde = waardeOp(uit, vraag.naam);
    if (vraag.soort === 'groep' && isRij(waarde)) uit = metWaarde(uit, vraag.naam, opslaanbaar(vraag.vragen, waarde));
    if (vraag.soort === 'lijst' && Array.isArray(waarde)) {
      uit = metWaarde(uit, vraag.naam, opslaanbareItems(vraag, waarde));
    }
  }
  return uit;
}
