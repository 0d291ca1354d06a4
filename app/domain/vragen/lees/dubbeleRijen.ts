import { alsLijst, alsRij, voegPad, waardeOp } from '../rij.ts';
import type { Lijstvraag, Vraag, Vraagcontext } from '../vraag.ts';
import type { Veldfout } from './leesVragen.ts';

function* inLijst(
  vraag: Lijstvraag,
  items: readonly unknown[],
  pad: string,
  context: Vraagcontext,
): Generator<Veldfout> {
  const { kenmerk } = vraag;
  if (kenmerk !== undefined && vraag.uniek) {
    const eerste = new Map<unknown, number>();
    for (const [plek, item] of items.entries()) {
      const naam = alsRij(item)[kenmerk];
      if (typeof naam !== 'string' || naam === '') continue;
      const eerder = eerste.get(naam);
      const titel = vraag.titelVan(alsRij(item), plek, context);
      if (eerder === undefined) eerste.set(naam, plek);
      else
        yield {
          pad: voegPad(voegPad(pad, plek), kenmerk),
          tekst: `${titel} staat al op rij ${eerder + 1}; deze rij wordt niet bewaard.`,
        };
    }
  }
  if (vraag.enkel) return;
  for (const [plek, item] of items.entries()) yield* inVragen(vraag.vragen, item, voegPad(pad, plek), context);
}

function* inVragen(vragen: readonly Vraag[], waarde: unknown, pad: string, context: Vraagcontext): Generator<Veldfout> {
  for (const vraag of vragen) {
    const hier = voegPad(pad, vraag.naam);
    const eigen = waardeOp(waarde, vraag.naam);
    if (vraag.soort === 'groep') yield* inVragen(vraag.vragen, eigen, hier, context);
    if (vraag.soort === 'lijst') yield* inLijst(vraag, alsLijst(eigen), hier, context);
  }
}

/** The rows of a chapter that name the same gemeente or doelgroep a second time, where that may stand once. */
export const dubbeleRijen = (vragen: readonly Vraag[], waarde: unknown, context: Vraagcontext): Veldfout[] => [
  ...inVragen(vragen, waarde, '', context),
];
