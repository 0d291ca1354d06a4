import type { Rechtskader } from '../recht/rechtskader.ts';
import type { BuitenSociaalStelsel } from '../reglement/buitenSociaalStelsel.ts';
import type { Dossier } from '../reglement/dossier.ts';
import { PERCENTAGE_MAX } from '../reglement/maten.ts';
import { hoogstens } from './breuk.ts';
import { type Raminguitkomst, raamVersneldeToewijzingen } from './raming.ts';
import { som } from './tellingen.ts';

type Verhuring = BuitenSociaalStelsel['verhuringen'][number];

/** A wijk with the most dwellings that may serve an ondersteunende functie there; null while its dwellings are not known. */
export interface Wijktelling {
  readonly wijk: BuitenSociaalStelsel['wijken'][number];
  readonly plafond: number | null;
}

/** What is counted in an intern huurreglement, once. */
export interface Huurreglementtelling {
  readonly raming: Raminguitkomst;
  /** The parts of a split together, and what they must be: hundredths of a percent of the allocations of a year. */
  readonly verdeeld: number;
  readonly vereist: number;
  /** Dwellings let outside the social regime that count for the ceiling, and those that do not. */
  readonly buiten: {
    readonly aantal: number;
    readonly nietMeegeteld: number;
    /** Dwellings of the woonmaatschappij, as stated or else those of the gebied; null while they are not known. */
    readonly patrimonium: number | null;
    readonly plafond: number | null;
  };
  readonly wijken: readonly Wijktelling[];
}

/** Dwellings of the verhuringen of these kinds. */
const telVerhuringen = (verhuringen: readonly Verhuring[], telt: (verhuring: Verhuring) => boolean): number =>
  som(verhuringen.filter(telt).map(({ aantal }) => aantal ?? 0));

/**
 * Counts the intern huurreglement of a dossier. `woningen` are the social rental dwellings of the gebied, for when the
 * woonmaatschappij states no number of its own. A verhuring without a kind counts for the ceiling, to be on the safe side.
 */
export function telHuurreglement(
  { hoofdstukken: { versneldeToewijzing, buitenSociaalStelsel } }: Dossier,
  recht: Rechtskader,
  woningen: number | null,
): Huurreglementtelling {
  const { verhuringen, wijken, patrimonium: eigen } = buitenSociaalStelsel;
  const telt = ({ soort }: Verhuring) => soort === 'algemeen' || soort === null;
  const patrimonium = eigen.aantal ?? woningen;
  return {
    raming: raamVersneldeToewijzingen(versneldeToewijzing.raming, recht),
    verdeeld: som(versneldeToewijzing.verdeling.delen.map(({ aandeel }) => aandeel ?? 0)),
    vereist: hoogstens(recht.versneldeToewijzing.waarde, PERCENTAGE_MAX),
    buiten: {
      aantal: telVerhuringen(verhuringen, telt),
      nietMeegeteld: telVerhuringen(verhuringen, (verhuring) => !telt(verhuring)),
      patrimonium,
      plafond: patrimonium === null ? null : hoogstens(recht.buitenStelsel.waarde, patrimonium),
    },
    wijken: wijken.map((wijk) => ({
      wijk,
      plafond: wijk.woningen === null ? null : hoogstens(recht.ondersteunendeFunctie.waarde, wijk.woningen),
    })),
  };
}
