import type { Kolom, Rij, Voetnoot } from '../blokken.ts';
import { opEenRegel } from './drukbaar.ts';
import { FoutArgument } from './foutArgument.ts';
import type { Tabelgegevens } from './invoeging.ts';

const isReeks = (waarde: unknown): waarde is readonly unknown[] => Array.isArray(waarde);

/** The row with printable cells; the same object when nothing had to change. */
function leesRij(rij: Rij, aantal: number): Rij {
  if (!isReeks(rij.cellen) || rij.cellen.length !== aantal)
    throw new FoutArgument(
      `rij “${rij.sleutel}” heeft ${rij.cellen?.length ?? 'geen'} cellen; de tabel heeft ${aantal} kolommen.`,
    );
  const cellen = rij.cellen.map(opEenRegel);
  return cellen.every((cel, k) => cel === rij.cellen[k]) ? rij : { ...rij, cellen };
}

/**
 * Checks that a value of a view model is a table { titel, kolommen, rijen, noten } and makes its texts printable.
 *
 * @throws FoutArgument when it is not, or when a row has another number of cells than there are columns.
 */
export function leesTabel(waarde: unknown): Tabelgegevens {
  const { titel, kolommen, rijen, noten } = (waarde ?? {}) as Partial<Tabelgegevens>;
  if (typeof titel !== 'string' || !isReeks(kolommen) || !isReeks(rijen) || !isReeks(noten))
    throw new FoutArgument('een tabel heeft een titel, kolommen, rijen en noten.');
  return {
    ...(waarde as Tabelgegevens),
    titel: opEenRegel(titel),
    kolommen: kolommen.map((kolom: Kolom) => ({ ...kolom, titel: opEenRegel(kolom.titel) })),
    rijen: rijen.map((rij: Rij) => leesRij(rij, kolommen.length)),
    noten: noten as readonly Voetnoot[],
  };
}
