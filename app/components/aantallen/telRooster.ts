import type { Telbaar } from '../../domain/cijfers/bestandstelling.ts';
import { hoogstens } from '../../domain/cijfers/breuk.ts';
import { maakOverzicht } from '../../domain/cijfers/overzicht.ts';
import { som } from '../../domain/cijfers/tellingen.ts';
import type { Rechtskader } from '../../domain/recht/rechtskader.ts';
import { breukInWoorden } from '../../domain/taal/breukInWoorden.ts';
import { type Grensgroep, maakGrensgroepen } from '../levend/maakGrensgroepen.ts';
import { doelgroepenVan } from './cel.ts';

/** A cap as a column: the end of the keys of its caps, and its heading. */
export interface Plafondkolom {
  readonly soort: 'derde' | 'kwart' | 'klein';
  readonly kop: string;
}

/** The caps as columns; the one of all doelgroepen together comes first. */
function plafondsVan({ derdePatrimonium, ouderenPatrimonium, ouderenLeeftijd }: Rechtskader): Plafondkolom[] {
  const ouder = `${ouderenLeeftijd.waarde}+`;
  return [
    { soort: 'derde', kop: `Samen, hoogstens ${breukInWoorden(derdePatrimonium.waarde)}` },
    { soort: 'kwart', kop: `${ouder}, hoogstens ${breukInWoorden(ouderenPatrimonium.waarde)}` },
    { soort: 'klein', kop: `${ouder}, kleine woningen` },
  ];
}

/** Everything in the table that is computed, in counts of dwellings. */
export interface Roostertelling {
  readonly groepen: readonly Grensgroep[];
  readonly plafonds: readonly Plafondkolom[];
  /** The sum of each column ('ouderen.aantal'), with what is not divided; null when nothing stands in it. */
  readonly kolommen: Readonly<Record<string, number | null>>;
  /** All gemeenten and doelgroepen together, and a third of the dwellings of the gebied (null as long as not known). */
  readonly voorbehouden: number;
  readonly maximum: number | null;
}

/** The sum of what is filled in; null when nothing is. */
function samen(aantallen: readonly (number | null)[]): number | null {
  const ingevuld = aantallen.filter((aantal) => aantal !== null);
  return ingevuld.length === 0 ? null : som(ingevuld);
}

/** Counts the table with the code of the rules. */
export function telRooster(dossier: Telbaar): Roostertelling {
  const overzicht = maakOverzicht(dossier);
  const { recht, woningen } = overzicht;
  const nissen = new Set(overzicht.gemeenten.map(({ nis }) => nis));
  const kolommen = doelgroepenVan(dossier, null).flatMap(({ sleutel, aantallen, nietVerdeeld }) => {
    const rijen = aantallen.filter(({ gemeente }) => nissen.has(gemeente));
    return [
      [`${sleutel}.aantal`, samen([...rijen.map(({ aantal }) => aantal), nietVerdeeld])],
      [`${sleutel}.plafond`, samen(rijen.map(({ plafond }) => plafond))],
    ] as const;
  });
  return {
    groepen: maakGrensgroepen(overzicht),
    plafonds: plafondsVan(recht),
    kolommen: Object.fromEntries(kolommen),
    voorbehouden: overzicht.voorbehouden,
    maximum: woningen === null ? null : hoogstens(recht.derdePatrimonium.waarde, woningen),
  };
}
