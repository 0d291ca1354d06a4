import { voegPad } from './rij.ts';
import type { Enkelvoudig, Vraag } from './vraag.ts';

/** The path with every position of an item as '#': 'contactpunten.#.naam'. */
const zonderPlekken = (pad: string): string => pad.replace(/(^|\.)\d+(?=\.|$)/g, '$1#');

function* padenVan(vragen: readonly Vraag[], pad: string): Generator<readonly [string, Enkelvoudig]> {
  for (const vraag of vragen) {
    const hier = voegPad(pad, vraag.naam);
    if (vraag.soort === 'groep') yield* padenVan(vraag.vragen, hier);
    else if (vraag.soort === 'lijst') yield* padenVan(vraag.vragen, voegPad(hier, '#'));
    else yield [hier, vraag];
  }
}

/** The question with one answer at the path of its field ('versie.nummer', 'contactpunten.0.naam'); null when none is there. */
export function vraagOp(vragen: readonly Vraag[], pad: string): Enkelvoudig | null {
  const gezocht = zonderPlekken(pad);
  for (const [hier, vraag] of padenVan(vragen, '')) if (hier === gezocht) return vraag;
  return null;
}
