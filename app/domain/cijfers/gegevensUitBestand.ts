import type { Gemeente } from '../reglement/gemeenten.ts';
import { woningen } from '../taal/woningen.ts';
import type { Bestandstelling, Gemeentebestand } from './bestandstelling.ts';

/** Where the number of small dwellings comes from, and of how many dwellings the bedrooms are not known. */
const bronKlein = (bron: string, zonder: number): string =>
  zonder === 0 ? bron : `${bron}, zonder ${woningen(zonder)} waarvan het aantal slaapkamers niet bekend is`;

/**
 * The figures of a gemeente with what the file counts in the place of what was typed: dwellings by landlord, small dwellings and the
 * table by type. What the file does not know stays as typed. `naamWm` is the landlord of rows that name none.
 */
export function gegevensUitBestand(
  ingevuld: Gemeente,
  { verhuurders, klein, zonderSlaapkamers, eengezinswoning, appartement, woningen, buitenTabel }: Gemeentebestand,
  { bron, peildatum }: Pick<Bestandstelling, 'bron' | 'peildatum'>,
  naamWm: string,
): Gemeente {
  const inOverdracht = new Set(ingevuld.woningen.filter((een) => een.inOverdracht).map(({ verhuurder }) => verhuurder));
  return {
    ...ingevuld,
    woningen: verhuurders.map(({ verhuurder, aantal }) => ({
      verhuurder: verhuurder || naamWm,
      aantal,
      inOverdracht: inOverdracht.has(verhuurder),
      bron,
      peildatum,
    })),
    kleineWoningen:
      klein === null ? ingevuld.kleineWoningen : { aantal: klein, bron: bronKlein(bron, zonderSlaapkamers), peildatum },
    perType:
      buitenTabel === woningen
        ? ingevuld.perType
        : { eengezinswoning: [...eengezinswoning], appartement: [...appartement], bron, peildatum },
  };
}
