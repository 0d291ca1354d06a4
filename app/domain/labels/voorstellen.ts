import { splitsAdres } from '../patrimonium/adres.ts';
import { letterafstand } from '../patrimonium/letterafstand.ts';
import { vereenvoudig } from '../patrimonium/vereenvoudig.ts';
import type { Woning } from '../patrimonium/woning.ts';

/** How many dwellings are proposed for a line. */
const HOOGSTENS = 3;
/** How many letters a street may differ. */
const LETTERS = 3;
/** Streets longer than this are not compared. */
const LANGSTE = 80;

interface Straat {
  readonly gemeente: string;
  readonly naam: string;
  readonly woningen: Woning[];
}

/** The streets of these gemeenten with their dwellings. */
function stratenVan(woningen: readonly Woning[], gemeenten: ReadonlySet<string>): Straat[] {
  const straten = new Map<string, Straat>();
  for (const woning of woningen) {
    if (!gemeenten.has(woning.gemeente)) continue;
    const naam = vereenvoudig(woning.straat);
    const sleutel = `${woning.gemeente} ${naam}`;
    const straat = straten.get(sleutel);
    if (straat) straat.woningen.push(woning);
    else straten.set(sleutel, { gemeente: woning.gemeente, naam, woningen: [woning] });
  }
  return [...straten.values()];
}

const getalIn = (nummer: string): number => Number.parseInt(nummer, 10) || 0;

/**
 * Gives for an address that was not found the dwellings that may be meant: those in the nearest street (at most three other
 * letters), nearest number first; none when no street is near. `genoemd` is the gemeente (NIS code) that the line names.
 */
export function maakVoorsteller(
  woningen: readonly Woning[],
  gemeenten: readonly string[],
): (regel: string, genoemd: string | undefined) => Woning[] {
  let straten: readonly Straat[] | null = null;
  const eerder = new Map<string, readonly Straat[]>();

  /** The streets that are nearest to a name, all at the same distance. */
  const naaste = (naam: string, genoemd: string | undefined): readonly Straat[] => {
    const sleutel = `${genoemd ?? ''} ${naam}`;
    const bekend = eerder.get(sleutel);
    if (bekend) return bekend;
    straten ??= stratenVan(woningen, new Set(gemeenten));
    let beste = Math.min(LETTERS, Math.floor(naam.length / 3));
    let gevonden: Straat[] = [];
    for (const straat of straten) {
      if (genoemd !== undefined && straat.gemeente !== genoemd) continue;
      const afstand = letterafstand(naam, straat.naam, beste);
      if (afstand < beste) gevonden = [];
      if (afstand <= beste) {
        beste = afstand;
        gevonden.push(straat);
      }
    }
    eerder.set(sleutel, gevonden);
    return gevonden;
  };

  return (regel, genoemd) => {
    const delen = splitsAdres(regel);
    const naam = vereenvoudig(delen?.straat ?? regel);
    if (naam === '' || naam.length > LANGSTE) return [];
    const gezocht = getalIn(delen?.nummer ?? '');
    const bus = vereenvoudig(delen?.bus ?? '');
    return naaste(naam, genoemd)
      .flatMap((straat) => straat.woningen)
      .map((woning) => ({
        woning,
        afstand: Math.abs(getalIn(woning.nummer) - gezocht) + (vereenvoudig(woning.bus) === bus ? 0 : 0.5),
      }))
      .sort((een, ander) => een.afstand - ander.afstand)
      .slice(0, HOOGSTENS)
      .map(({ woning }) => woning);
  };
}
