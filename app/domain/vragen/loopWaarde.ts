import { alsRij, isRij, voegPad, waardeOp } from './rij.ts';
import { rijenVan } from './rijenVan.ts';
import type { Enkelvoudig, Lijstvraag, Vraag, Vraagcontext } from './vraag.ts';
import { zichtbareVragen } from './zichtbaar.ts';

/** A question with one answer, as it stands in a chapter that is filled in. */
export interface Gesteld {
  readonly vraag: Enkelvoudig;
  /** Path of its field, as in the form. */
  readonly pad: string;
  /** The headings of the group and the items around it, from the outside in. */
  readonly koppen: readonly string[];
  readonly waarde: unknown;
}

/** Where a value stands in its chapter. */
export interface Omgeving {
  readonly pad: string;
  readonly koppen: readonly string[];
  readonly ouder: Readonly<Record<string, unknown>> | undefined;
}

function* loopLijst(
  vraag: Lijstvraag,
  waarde: unknown,
  omringend: unknown,
  hier: Omgeving,
  context: Vraagcontext,
): Generator<Gesteld> {
  const [enige] = vraag.vragen;
  for (const [rang, { plek, item, ontbrekend }] of rijenVan(vraag, waarde, context, omringend).entries()) {
    if (ontbrekend) continue;
    const pad = voegPad(hier.pad, plek);
    const koppen = [...hier.koppen, vraag.titelVan(alsRij(item), rang, context)];
    if (vraag.enkel && enige && enige.soort !== 'lijst' && enige.soort !== 'groep') {
      yield { vraag: { ...enige, label: `${enige.label} ${rang + 1}` }, pad, koppen: hier.koppen, waarde: item };
    } else yield* loopWaarde(vraag.vragen, item, context, { pad, koppen, ouder: alsRij(omringend) });
  }
}

/**
 * The questions that are asked of a chapter with this value, one by one in the order of the form, each with its answer. What is
 * hidden by the choices made is left out, and so are the keys of items and what
 * the program keeps.
 */
export function* loopWaarde(
  vragen: readonly Vraag[],
  waarde: unknown,
  context: Vraagcontext,
  { pad, koppen, ouder }: Omgeving = { pad: '', koppen: [], ouder: undefined },
): Generator<Gesteld> {
  for (const vraag of zichtbareVragen(vragen, isRij(waarde) ? waarde : {}, context, ouder)) {
    const eigen = waardeOp(waarde, vraag.naam);
    const hier = voegPad(pad, vraag.naam);
    if (vraag.soort === 'groep') {
      yield* loopWaarde(vraag.vragen, eigen, context, { pad: hier, koppen: [...koppen, vraag.label], ouder });
    } else if (vraag.soort === 'lijst') {
      yield* loopLijst(vraag, eigen, waarde, { pad: hier, koppen: [...koppen, vraag.label], ouder }, context);
    } else if (vraag.soort !== 'sleutel' && vraag.soort !== 'programma') {
      yield { vraag, pad: hier, koppen, waarde: eigen };
    }
  }
}
