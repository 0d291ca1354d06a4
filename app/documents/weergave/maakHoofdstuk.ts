import type { Hoofdstukadres } from '../../domain/reglement/leesHoofdstuk.ts';
import type { Blok, Document } from '../blokken.ts';
import { nummer } from '../nummering.ts';
import type { Sjablonen } from '../sjabloonmotor.ts';
import { maakAnderHoofdstuk } from './anderHoofdstuk.ts';
import type { Gekeurd } from './gekeurd.ts';
import { geraamte } from './geraamte.ts';
import { kaalDocument } from './kaalDocument.ts';
import { schrijfHoofdstuk } from './schrijfHoofdstuk.ts';

/** The ids of the sections that a chapter prints; of one doelgroep or plan when `sleutel` names it. */
function knoopids({ hoofdstuk, gemeente }: Hoofdstukadres, sleutel: string | null): (id: string) => boolean {
  const achter = gemeente === null ? '' : `.${gemeente}`;
  if (hoofdstuk === 'vrijeHoofdstukken') return (id) => id.startsWith('vrij.');
  if (hoofdstuk === 'patrimonium') return (id) => id === 'bijlage.adressen';
  if (hoofdstuk === 'woonmaatschappij') return (id) => id === 'versies' || id === hoofdstuk;
  if (sleutel !== null && hoofdstuk === 'doelgroepen') return (id) => id === `doelgroep${achter}.${sleutel}`;
  if (sleutel !== null && hoofdstuk === 'doelgroepenplannen') return (id) => id === `plan${achter}.${sleutel}`;
  return (id) => id === `${hoofdstuk}${achter}`;
}

const kies = (blokken: readonly Blok[], past: (id: string) => boolean): Blok[] =>
  blokken.flatMap((blok) => (past(blok.id) ? [blok] : blok.soort === 'sectie' ? kies(blok.blokken, past) : []));

/** The blocks with those of `echt` in the place of the bare ones with their id; what was placed is taken out of `echt`. */
const vervang = (blokken: readonly Blok[], echt: Map<string, Blok>): Blok[] =>
  blokken.map((blok) => {
    const eigen = echt.get(blok.id);
    if (eigen) {
      echt.delete(blok.id);
      return eigen;
    }
    return blok.soort === 'sectie' ? { ...blok, blokken: vervang(blok.blokken, echt) } : blok;
  });

/**
 * One chapter of the reglement as it is printed, numbered as in the whole; with `sleutel` only that doelgroep or plan. Nothing
 * else is written: other chapters are headings, so that a chapter costs little in a gebied with many gemeenten. `bewaard` is
 * the dossier as it is saved, while `gekeurd` may hold what is typed. A document without blocks when the chapter prints nothing.
 */
export function maakHoofdstuk(
  sjablonen: Sjablonen,
  gekeurd: Gekeurd,
  adres: Hoofdstukadres,
  sleutel: string | null,
  bewaard: Gekeurd = gekeurd,
): Document {
  const ander = maakAnderHoofdstuk(sjablonen, gekeurd, adres);
  if (ander !== null) return ander;
  const past = knoopids(adres, sleutel);
  const geschreven = schrijfHoofdstuk(sjablonen, gekeurd, adres, sleutel, bewaard);
  const echt = new Map(kies(geschreven, past).map((blok) => [blok.id, blok]));
  const romp = vervang(geraamte(gekeurd.overzicht, adres.gemeente), echt);
  const document = nummer(kaalDocument('toewijzingsreglement', 'Toewijzingsreglement', [...echt.values(), ...romp]));
  return { ...document, blokken: kies(document.blokken, past) };
}
