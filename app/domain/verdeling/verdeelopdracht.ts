import { z } from 'zod';
import { AANTAL_MAX } from '../reglement/maten.ts';
import { aantal } from '../reglement/velden.ts';

/** Most contingenten, zones, and delen in one zone; more than any werkingsgebied has gemeenten. */
export const CONTINGENTEN_MAX = 20;
export const ZONES_MAX = 300;
const NAAM_MAX = 200;

const naam = () => z.string().max(NAAM_MAX);
const geheel = () => z.number().int().min(0).max(AANTAL_MAX);

/**
 * What is to be distributed, as a file: each contingent over the zones by weight (dwellings, inhabitants, candidates, own
 * weights), and inside a zone over its delen. The weight of a zone with delen may be left out; it is then their sum.
 */
export const verdeelopdracht = z.strictObject({
  contingenten: z
    .array(z.strictObject({ naam: naam(), aantal: geheel() }))
    .min(1)
    .max(CONTINGENTEN_MAX),
  zones: z
    .array(
      z.strictObject({
        naam: naam(),
        gewicht: aantal(),
        delen: z
          .array(z.strictObject({ naam: naam(), gewicht: geheel() }))
          .max(ZONES_MAX)
          .default([]),
      }),
    )
    .min(1)
    .max(ZONES_MAX),
});

/** What is to be distributed, read and whole. */
export interface Verdeelopdracht {
  readonly contingenten: readonly Contingent[];
  readonly zones: readonly Zone[];
}

/** A number of dwellings or allocations that is to be distributed. */
export interface Contingent {
  readonly naam: string;
  readonly aantal: number;
}

/** A place with the weight by which it gets its part. */
export interface Deel {
  readonly naam: string;
  readonly gewicht: number;
}

/** A place that may be divided further; `gewicht` null is the sum of its delen. */
export interface Zone {
  readonly naam: string;
  readonly gewicht: number | null;
  readonly delen: readonly Deel[];
}
