import { maakOverzicht } from '../../domain/cijfers/overzicht.ts';
import type { Doelgroep } from '../../domain/reglement/doelgroepen.ts';
import type { Dossier } from '../../domain/reglement/dossier.ts';
import { type Cel, celnaam, doelgroepenVan, leesCel } from './cel.ts';

/** A cell as it is drawn. */
export interface Roostercel {
  readonly cel: Cel;
  readonly naam: string;
  /** What it is, without the gemeente: 'Vanaf 65 jaar, per jaar'. */
  readonly kop: string;
  readonly waarde: number | null;
}

export interface Roosterrij {
  readonly nis: string;
  readonly naam: string;
  /** One for each column, in order. */
  readonly cellen: readonly Roostercel[];
  /** Of the doelgroepen of the gemeente itself. */
  readonly eigen: readonly Roostercel[];
}

/** The table of numbers: columns for the doelgroepen of deel 1, rows for the gemeenten. */
export interface Rooster {
  readonly kolommen: readonly { readonly sleutel: string; readonly kop: string }[];
  readonly rijen: readonly Roosterrij[];
  /** For each column what is not divided, or the ceiling of all gemeenten together; null where nothing is asked. */
  readonly voet: readonly (Roostercel | null)[];
  readonly heeftEigen: boolean;
}

type Getalveld = 'aantal' | 'plafond';

const naamVan = ({ korteNaam, naam, sleutel }: Doelgroep): string => korteNaam.trim() || naam.trim() || sleutel;

/** The numbers that a doelgroep has: a yearly one also has a ceiling. */
const veldenVan = ({ telwijze }: Doelgroep): readonly Getalveld[] =>
  telwijze === 'per-jaar' ? ['aantal', 'plafond'] : ['aantal'];

function kopVan(doelgroep: Doelgroep, veld: Getalveld): string {
  if (doelgroep.telwijze !== 'per-jaar') return naamVan(doelgroep);
  return `${naamVan(doelgroep)}, ${veld === 'aantal' ? 'per jaar' : 'plafond'}`;
}

const roostercel = (cel: Cel, kop: string, doelgroep: Doelgroep): Roostercel => ({
  cel,
  naam: celnaam(cel),
  kop,
  waarde: leesCel({ doelgroepen: [doelgroep] }, cel) ?? null,
});

/** Builds the table from a dossier; every number of deel 1 and of deel 2 is one cell of it. */
export function maakRooster(dossier: Dossier): Rooster {
  const { gemeenten } = maakOverzicht(dossier);
  const vanGebied = doelgroepenVan(dossier, null);
  const kolommen = vanGebied.flatMap((doelgroep) => veldenVan(doelgroep).map((veld) => ({ doelgroep, veld })));
  const rijen = gemeenten.map(({ nis, naam }) => ({
    nis,
    naam,
    cellen: kolommen.map(({ doelgroep, veld }) =>
      roostercel({ deel: null, doelgroep: doelgroep.sleutel, gemeente: nis, veld }, kopVan(doelgroep, veld), doelgroep),
    ),
    eigen: doelgroepenVan(dossier, nis).flatMap((doelgroep) =>
      veldenVan(doelgroep).map((veld) =>
        roostercel(
          { deel: nis, doelgroep: doelgroep.sleutel, gemeente: nis, veld },
          kopVan(doelgroep, veld),
          doelgroep,
        ),
      ),
    ),
  }));
  return {
    kolommen: kolommen.map(({ doelgroep, veld }) => ({
      sleutel: `${doelgroep.sleutel}.${veld}`,
      kop: kopVan(doelgroep, veld),
    })),
    rijen,
    voet: kolommen.map(({ doelgroep, veld }) => {
      const soort = veld === 'aantal' ? 'nietVerdeeld' : 'plafond';
      if (gemeenten.length < 2 && doelgroep[soort] === null) return null;
      const wat = soort === 'nietVerdeeld' ? 'niet over gemeenten verdeeld' : 'plafond van alle gemeenten samen';
      return roostercel(
        { deel: null, doelgroep: doelgroep.sleutel, gemeente: null, veld: soort },
        `${naamVan(doelgroep)}, ${wat}`,
        doelgroep,
      );
    }),
    heeftEigen: rijen.some(({ eigen }) => eigen.length > 0),
  };
}

/** All cells of the table. */
export const cellenVan = ({ rijen, voet }: Rooster): Roostercel[] => [
  ...rijen.flatMap(({ cellen, eigen }) => [...cellen, ...eigen]),
  ...voet.filter((cel) => cel !== null),
];
