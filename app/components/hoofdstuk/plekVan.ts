import type { Hoofdstukadres } from '../../domain/reglement/leesHoofdstuk.ts';
import { alsLijst, alsRij, voegPad, waardeOp } from '../../domain/vragen/rij.ts';
import { deelpaginasVan } from '../adressen.ts';

/** The position of the item with this key in the list of a chapter; null when it is not there, or the page is about no item. */
export function plekVan(adres: Hoofdstukadres, sleutel: string | null, inhoud: unknown): number | null {
  const paginas = deelpaginasVan(adres);
  if (sleutel === null || paginas === null) return null;
  const plek = alsLijst(waardeOp(inhoud, paginas.lijst)).findIndex((item) => alsRij(item)[paginas.kenmerk] === sleutel);
  return plek < 0 ? null : plek;
}

/** The key of the item at this position; null without an item. */
export function sleutelOp(adres: Hoofdstukadres, plek: number | null, inhoud: unknown): string | null {
  const paginas = deelpaginasVan(adres);
  if (paginas === null || plek === null) return null;
  const sleutel = waardeOp(inhoud, voegPad(voegPad(paginas.lijst, plek), paginas.kenmerk));
  return typeof sleutel === 'string' && sleutel !== '' ? sleutel : null;
}
