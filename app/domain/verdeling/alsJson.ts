import type { Breuk } from '../cijfers/breuk.ts';
import type { VerdeeldDeel, VerdelingPerNiveau } from '../cijfers/verdeelPerNiveau.ts';

/** A place as other programs read it: numbers and remainders by the name of the contingent. */
interface DeelAlsJson {
  readonly naam: string;
  readonly gewicht: number;
  readonly aantallen: Readonly<Record<string, number>>;
  readonly resten: Readonly<Record<string, Breuk>>;
}

/**
 * A distribution as other programs read it: the tree of the verdeelopdracht, with `aantallen` by contingent in each zone and
 * deel, the remainder of each before one more was given, and the level ones by name.
 */
export function verdelingAlsJson({ contingenten, zones, gelijkstanden }: VerdelingPerNiveau) {
  const perContingent = <T>(waarden: readonly T[]): Record<string, T> =>
    Object.fromEntries(
      contingenten.flatMap(({ naam }, plek) => waarden.slice(plek, plek + 1).map((waarde) => [naam, waarde])),
    );
  const deel = ({ naam, gewicht, aantallen, exact }: VerdeeldDeel): DeelAlsJson => ({
    naam,
    gewicht,
    aantallen: perContingent(aantallen),
    resten: perContingent(exact.map(({ rest }) => rest)),
  });
  return { contingenten, zones: zones.map((zone) => ({ ...deel(zone), delen: zone.delen.map(deel) })), gelijkstanden };
}
