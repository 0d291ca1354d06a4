import type { Hoofdstukadres } from '../../domain/reglement/leesHoofdstuk.ts';
import { alsLijst, alsRij, metWaarde, waardeOp } from '../../domain/vragen/rij.ts';
import { deelpaginasVan } from '../adressen.ts';

/**
 * The value of a chapter as far as a page needs it: of the items with a page of their own only the one at `plek` in full, of the
 * others their key, so that a chapter of sixty gemeenten does not travel with each of its pages.
 */
export function inhoudVoorPagina(adres: Hoofdstukadres, plek: number | null, inhoud: unknown): unknown {
  const paginas = deelpaginasVan(adres);
  if (paginas === null) return inhoud;
  const items = alsLijst(waardeOp(inhoud, paginas.lijst)).map((item, rang) =>
    rang === plek ? item : { [paginas.kenmerk]: alsRij(item)[paginas.kenmerk] },
  );
  return metWaarde(inhoud, paginas.lijst, items);
}
