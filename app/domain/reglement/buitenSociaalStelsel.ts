import { z } from 'zod';
import { aantal, herkomst, keuze, kort, lang, sleutel } from './velden.ts';

/** Why a dwelling is let outside the social regime; only 'algemeen' counts for the general ceiling [001:186]. */
export const SOORTEN_BUITEN_STELSEL = [
  'algemeen',
  'winteropvang',
  'leegstandsbeheer',
  'ondersteunende-functie',
] as const;

const verhuring = z.strictObject({
  sleutel: sleutel(),
  soort: keuze(SOORTEN_BUITEN_STELSEL),
  omschrijving: kort(1000),
  aantal: aantal(),
  /** Key of a wijk, for an ondersteunende functie [001:205]. */
  wijk: kort(60),
});

/** IHR: dwellings let outside the social regime, with the dwellings of the wijken that their ceiling is counted in. */
export const buitenSociaalStelsel = z
  .strictObject({
    inleiding: lang(),
    /** Dwellings of the woonmaatschappij itself; without it those of the gebied are counted from. */
    patrimonium: z.strictObject({ aantal: aantal(), ...herkomst() }).prefault({}),
    wijken: z
      .array(z.strictObject({ sleutel: sleutel(), naam: kort(200), woningen: aantal(), ...herkomst() }))
      .default([]),
    verhuringen: z.array(verhuring).default([]),
    motivering: lang(),
  })
  .prefault({});

export type BuitenSociaalStelsel = z.output<typeof buitenSociaalStelsel>;
