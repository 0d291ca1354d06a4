import { hoogstens } from '../../domain/cijfers/breuk.ts';
import type { Overzicht } from '../../domain/cijfers/overzicht.ts';

/**
 * A cap in counts of dwellings; `maximum` and `woningen` are null as long as the number of dwellings is not known. With the eenheid
 * 'honderdsten' it is a share of all allocations, in hundredths of a percent.
 */
export interface Grens {
  readonly sleutel: string;
  readonly naam: string;
  readonly gebruikt: number;
  readonly maximum: number | null;
  readonly woningen: number | null;
  readonly eenheid?: 'honderdsten' | undefined;
  /** What is used must be exactly the maximum, not at most that. */
  readonly precies?: boolean | undefined;
}

/** The cap of a third, for each gemeente, and for the gebied when something is not divided over the gemeenten. */
export function maakGrenzen({
  gemeenten,
  nietVerdeeld,
  naamGebied,
  voorbehouden,
  woningen,
  recht: { derdePatrimonium },
}: Overzicht): Grens[] {
  const grens = (sleutel: string, naam: string, gebruikt: number, geheel: number | null): Grens => ({
    sleutel,
    naam,
    gebruikt,
    maximum: geheel === null ? null : hoogstens(derdePatrimonium.waarde, geheel),
    woningen: geheel,
  });
  return [
    ...gemeenten.map((gemeente) => grens(gemeente.nis, gemeente.naam, gemeente.voorbehouden, gemeente.woningen)),
    ...(nietVerdeeld > 0 ? [grens('gebied', naamGebied || 'Het werkingsgebied', voorbehouden, woningen)] : []),
  ];
}
