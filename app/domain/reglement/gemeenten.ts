import { z } from 'zod';
import { aantal, herkomst, keuze, kort, nis } from './velden.ts';

/** Social rental dwellings of one landlord in one place, with source and reference date. */
const woningenVanVerhuurder = z.strictObject({
  verhuurder: kort(200),
  aantal: aantal(),
  /** Another landlord's dwellings that pass to the woonmaatschappij may be counted in [004:363-365]. */
  inOverdracht: z.boolean().default(false),
  ...herkomst(),
});

/** The table of the 65+ sjabloon [002:254-286]: dwellings by type and number of bedrooms. */
const perType = z
  .strictObject({
    /** Eengezinswoning with 1, 2, 3, 4 and 5 bedrooms. */
    eengezinswoning: z
      .tuple([aantal(), aantal(), aantal(), aantal(), aantal()])
      .prefault([null, null, null, null, null]),
    /** Appartement: studio, then 1, 2, 3 and 4 bedrooms. */
    appartement: z.tuple([aantal(), aantal(), aantal(), aantal(), aantal()]).prefault([null, null, null, null, null]),
    ...herkomst(),
  })
  .prefault({});

const gemeente = z.strictObject({
  nis: nis(),
  aanspreking: z.enum(['gemeente', 'stad']).default('gemeente'),
  woningen: z.array(woningenVanVerhuurder).default([]),
  /** Studios and dwellings with 1 or 2 bedrooms, all landlords together. */
  kleineWoningen: z.strictObject({ aantal: aantal(), ...herkomst() }).prefault({}),
  perType,
  inwoners: z.strictObject({ totaal: aantal(), vanaf65: aantal(), ...herkomst() }).prefault({}),
  kandidaten: z.strictObject({ totaal: aantal(), vanaf65: aantal(), ...herkomst() }).prefault({}),
});

/** 1.2 Gemeenten in het (deel-)werkingsgebied: which gemeenten, and the figures every limit is counted from. */
export const gemeenten = z
  .strictObject({
    gebied: z.strictObject({ soort: keuze(['werkingsgebied', 'deelwerkingsgebied']), naam: kort(200) }).prefault({}),
    gemeenten: z.array(gemeente).default([]),
    /** Dwellings of the whole gebied, only for as long as not every gemeente has its own figure. */
    woningenGebied: z.array(woningenVanVerhuurder).default([]),
  })
  .prefault({});

export type Gemeenten = z.output<typeof gemeenten>;
export type Gemeente = Gemeenten['gemeenten'][number];
