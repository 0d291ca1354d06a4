import { z } from 'zod';
import { aantal, herkomst, keuze, kort, lang, sleutel } from './velden.ts';

/** Why a dwelling is let outside the social regime; only 'algemeen' counts for the general ceiling [001:186]. */
export const SOORTEN_BUITEN_STELSEL = ['algemeen', 'winteropvang', 'leegstandsbeheer'] as const;

const verhuring = z.strictObject({
  sleutel: sleutel(),
  soort: keuze(SOORTEN_BUITEN_STELSEL),
  omschrijving: kort(1000),
  aantal: aantal(),
});

/** A wijk with the dwellings of the woonmaatschappij there, and those let to people with an ondersteunende functie [001:205]. */
const wijk = z.strictObject({
  sleutel: sleutel(),
  naam: kort(200),
  woningen: aantal(),
  ondersteunend: aantal(),
  omschrijving: kort(1000),
  ...herkomst(),
});

/** IHR: dwellings let outside the social regime; those for an ondersteunende functie stand with their wijk. */
export const buitenSociaalStelsel = z
  .strictObject({
    inleiding: lang(),
    /** Dwellings of the woonmaatschappij itself; without it those of the gebied are counted from. */
    patrimonium: z.strictObject({ aantal: aantal(), ...herkomst() }).prefault({}),
    verhuringen: z.array(verhuring).default([]),
    wijken: z.array(wijk).default([]),
    motivering: lang(),
  })
  .prefault({});

export type BuitenSociaalStelsel = z.output<typeof buitenSociaalStelsel>;
