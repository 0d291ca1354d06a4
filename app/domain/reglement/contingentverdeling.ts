import { z } from 'zod';
import { aantal, herkomst, keuze, kort, lang, nis, sleutel } from './velden.ts';

/** A place that gets a part: its weight, and the gemeente it stands for when its number flows into a doelgroep. */
const plek = { sleutel: sleutel(), naam: kort(200), gewicht: aantal(), gemeente: nis().nullable().default(null) };

/** Optional: totals divided over zones and, inside a zone, over its parts, by the largest remainder [000:334-341]. */
export const contingentverdeling = z
  .strictObject({
    opnemen: z.boolean().default(false),
    basis: keuze(['woningen', 'inwoners', 'kandidaten', 'eigen']),
    ...herkomst(),
    contingenten: z
      .array(z.strictObject({ sleutel: sleutel(), naam: kort(200), aantal: aantal(), doelgroep: kort(60) }))
      .max(20)
      .default([]),
    zones: z
      .array(z.strictObject({ ...plek, delen: z.array(z.strictObject(plek)).max(60).default([]) }))
      .max(60)
      .default([]),
    motivering: lang(),
  })
  .prefault({});

export type Contingentverdeling = z.output<typeof contingentverdeling>;
