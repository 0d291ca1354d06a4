import { voegPad, waardeOp } from '../../domain/vragen/rij.ts';
import { veldwaarden } from '../../domain/vragen/schrijfFormulier.ts';
import type { Lijstvraag, Vraag, Vraagcontext } from '../../domain/vragen/vraag.ts';

/**
 * What is filled in on one page, by the name of the field: of the one item at `itempad`, or of the chapter without `lijst`, whose
 * items have a page of their own.
 */
export function veldenOpPagina(
  vragen: readonly Vraag[],
  lijst: Lijstvraag | null,
  itempad: string | null,
  waarde: unknown,
  context: Vraagcontext,
): ReadonlyMap<string, string> {
  if (lijst === null) return veldwaarden(vragen, waarde, context);
  if (itempad === null) {
    return veldwaarden(
      vragen.filter((vraag) => vraag !== lijst),
      waarde,
      context,
    );
  }
  const velden = veldwaarden(lijst.vragen, waardeOp(waarde, itempad), context);
  return new Map(Array.from(velden, ([naam, tekst]) => [voegPad(itempad, naam), tekst]));
}
