import type { GemeenteInOverzicht, Overzicht } from '../../domain/cijfers/overzicht.ts';
import { opsomming } from '../../domain/taal/opsomming.ts';

/** How a gemeente is named in running text. */
export interface GemeenteInTekst {
  readonly nis: string;
  readonly naam: string;
  /** 'de gemeente Berlare', 'de stad Dendermonde'. */
  readonly metLidwoord: string;
  /** 'Gemeente Berlare', 'Stad Dendermonde'. */
  readonly opschrift: string;
  /** 'gemeente' or 'stad'. */
  readonly soort: string;
}

/** The words that every template needs about the (deel-)werkingsgebied. */
export interface GebiedInTekst {
  /** 'werkingsgebied' or 'deelwerkingsgebied'. */
  readonly woord: string;
  /** 'werkingsgebied Noord' when it has a name of its own, else 'werkingsgebied van De Woonmaatschappij'. */
  readonly metNaam: string;
  readonly eenGemeente: boolean;
  readonly gemeenten: readonly GemeenteInTekst[];
  /** All names in one enumeration. */
  readonly opsomming: string;
}

export const gemeenteInTekst = ({ nis, naam, aanspreking }: GemeenteInOverzicht): GemeenteInTekst => ({
  nis,
  naam,
  soort: aanspreking,
  metLidwoord: `de ${aanspreking} ${naam}`,
  opschrift: `${aanspreking === 'stad' ? 'Stad' : 'Gemeente'} ${naam}`,
});

/** The gebied in words, from the counted dossier. */
export function gebiedInTekst({ dossier, gemeenten }: Overzicht): GebiedInTekst {
  const { soort, naam } = dossier.hoofdstukken.gemeenten.gebied;
  const wm = dossier.hoofdstukken.woonmaatschappij.naam;
  const woord = soort ?? 'werkingsgebied';
  return {
    woord,
    metNaam: naam && naam !== wm ? `${woord} ${naam}` : [woord, wm].filter(Boolean).join(' van '),
    eenGemeente: gemeenten.length === 1,
    gemeenten: gemeenten.map(gemeenteInTekst),
    opsomming: opsomming(gemeenten.map(({ naam }) => naam)),
  };
}
