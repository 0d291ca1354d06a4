import { alsRij, voegPad, waardeOp } from '../domain/vragen/rij.ts';
import { rijenVan } from '../domain/vragen/rijenVan.ts';
import type { Vraag, Vraagcontext } from '../domain/vragen/vraag.ts';
import { zichtbareVragen } from '../domain/vragen/zichtbaar.ts';

type Rij = Readonly<Record<string, unknown>>;

/** The questions that are asked with this value: their path, and the field that a form sends when they stand on it. */
function* gevraagd(
  vragen: readonly Vraag[],
  waarde: unknown,
  context: Vraagcontext,
  pad: string,
  ouder?: Rij,
): Generator<{ pad: string; veld: string }> {
  for (const vraag of zichtbareVragen(vragen, alsRij(waarde), context, ouder)) {
    const hier = voegPad(pad, vraag.naam);
    const eigen = waardeOp(waarde, vraag.naam);
    if (vraag.soort === 'groep') yield* gevraagd(vraag.vragen, eigen, context, hier, ouder);
    else if (vraag.soort === 'lijst') {
      yield { pad: hier, veld: voegPad(hier, 'aanwezig') };
      for (const { plek, item, ontbrekend } of vraag.enkel ? [] : rijenVan(vraag, eigen, context, waarde)) {
        if (!ontbrekend) yield* gevraagd(vraag.vragen, item, context, voegPad(hier, plek), alsRij(waarde));
      }
    } else if (vraag.soort !== 'logo' && vraag.soort !== 'sleutel') {
      yield { pad: hier, veld: vraag.soort === 'datum' ? voegPad(hier, 'dag') : hier };
    }
  }
}

/** The part of a chapter that is on one page. */
export interface OpDePagina {
  readonly vragen: readonly Vraag[];
  readonly waarde: unknown;
  readonly pad: string;
  readonly ouder?: Rij;
}

/**
 * The path of the first question that the choices on a page brought up and that was not on it: without script somebody has not
 * seen it yet. null when every question was there.
 */
export function eersteNieuweVraag(
  { vragen, waarde, pad, ouder }: OpDePagina,
  gestuurd: ReadonlySet<string>,
  context: Vraagcontext,
): string | null {
  for (const { pad: hier, veld } of gevraagd(vragen, waarde, context, pad, ouder)) if (!gestuurd.has(veld)) return hier;
  return null;
}
