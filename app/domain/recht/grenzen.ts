import type { Breuk } from '../cijfers/breuk.ts';
import { BRONNEN, type Bron } from './bronnen.ts';

/** A legal figure as a dated record: it holds from `vanaf` (YYYY-MM-DD) until a later row of the same list. */
export interface Grens<T> {
  readonly waarde: T;
  readonly eenheid: string;
  readonly vanaf: string;
  readonly bron: Bron;
}

/** In force of the present regime, [001] and [004:146]. */
const NIEUW_STELSEL = '2024-01-01';

/** The legal figures. A figure that changes gets a new row with its date; older reglementen keep theirs. */
export const GRENZEN = {
  /** Share of the social rental dwellings of a gemeente for all specifieke doelgroepen together. */
  derdePatrimonium: [
    {
      waarde: { teller: 1, noemer: 3 },
      eenheid: 'deel van de sociale huurwoningen',
      vanaf: NIEUW_STELSEL,
      bron: BRONNEN.derdePatrimonium,
    },
  ],
  /** Share of all social dwellings for ouderen (65+); above it an extended doelgroepenplan. */
  ouderenPatrimonium: [
    {
      waarde: { teller: 1, noemer: 4 },
      eenheid: 'deel van de sociale huurwoningen',
      vanaf: NIEUW_STELSEL,
      bron: BRONNEN.ouderen,
    },
  ],
  /** Share of the studios and dwellings with 1 or 2 bedrooms for ouderen (65+); above it an extended doelgroepenplan. */
  ouderenKlein: [
    {
      waarde: { teller: 1, noemer: 3 },
      eenheid: 'deel van de kleine woningen',
      vanaf: NIEUW_STELSEL,
      bron: BRONNEN.ouderen,
    },
  ],
  /** Share of the allocations of a year in the (deel-)werkingsgebied for versnelde toewijzingen: a fixed share, no maximum. */
  versneldeToewijzing: [
    {
      waarde: { teller: 1, noemer: 5 },
      eenheid: 'deel van de toewijzingen van een jaar',
      vanaf: NIEUW_STELSEL,
      bron: BRONNEN.versneldeToewijzing,
    },
  ],
  ouderenLeeftijd: [{ waarde: 65, eenheid: 'jaar', vanaf: NIEUW_STELSEL, bron: BRONNEN.ouderen }],
  ouderenSlaapkamers: [{ waarde: 2, eenheid: 'slaapkamers', vanaf: NIEUW_STELSEL, bron: BRONNEN.ouderen }],
  woonbindingJaren: [{ waarde: 5, eenheid: 'jaar', vanaf: NIEUW_STELSEL, bron: BRONNEN.langdurigeWoonbinding }],
  woonbindingPeriode: [{ waarde: 10, eenheid: 'jaar', vanaf: NIEUW_STELSEL, bron: BRONNEN.langdurigeWoonbinding }],
  /** How many years before the year of the raming its mean is taken over. */
  ramingJaren: [{ waarde: 5, eenheid: 'jaar', vanaf: NIEUW_STELSEL, bron: BRONNEN.ramingVersnelde }],
  /** Share of the dwellings of the woonmaatschappij that may be let outside the social regime. */
  buitenStelsel: [
    {
      waarde: { teller: 1, noemer: 100 },
      eenheid: 'deel van de woningen van de woonmaatschappij',
      vanaf: NIEUW_STELSEL,
      bron: BRONNEN.buitenStelsel,
    },
  ],
  /** Share of the dwellings of the woonmaatschappij in one wijk for people with an ondersteunende functie. */
  ondersteunendeFunctie: [
    {
      waarde: { teller: 3, noemer: 100 },
      eenheid: 'deel van de woningen van de woonmaatschappij in een wijk',
      vanaf: NIEUW_STELSEL,
      bron: BRONNEN.ondersteunendeFunctie,
    },
  ],
  /** Calendar days that the minister has to annul a reglement with a doelgroep off the list, and by how many once extended. */
  toezichtDagen: [{ waarde: 45, eenheid: 'kalenderdagen', vanaf: NIEUW_STELSEL, bron: BRONNEN.vernietigingstoezicht }],
  toezichtVerlenging: [
    { waarde: 15, eenheid: 'kalenderdagen', vanaf: NIEUW_STELSEL, bron: BRONNEN.vernietigingstoezicht },
  ],
  /** Years that an old gemeentelijk reglement goes on after the regime came into force, unless a new one replaces it. */
  overgangJaren: [{ waarde: 3, eenheid: 'jaar', vanaf: NIEUW_STELSEL, bron: BRONNEN.overgang }],
} as const satisfies Record<string, readonly Grens<Breuk | number>[]>;
