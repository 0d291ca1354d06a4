import { z } from 'zod';
import { aantal, datum, jaNee, keuze, lang, nis } from './velden.ts';

/**
 * One step of a strengere woonbinding: lived `jaren` years in the gemeente within the last `periode` years.
 * `factor` other than 'gemeente' belongs to the old regime; it can be recorded so that the program can say why it is refused.
 */
const stap = z.strictObject({
  jaren: aantal(),
  periode: aantal(),
  ononderbroken: z.boolean().default(false),
  factor: z.enum(['gemeente', 'deelgemeente', 'wijk', 'geboorte', 'werk', 'school']).default('gemeente'),
});

export type Stap = z.output<typeof stap>;

/** 2.1 Langdurige woonbinding of the (deel-)werkingsgebied. */
export const woonbinding = z
  .strictObject({
    /** Langdurige woonbinding with the gebied: only by consensus of all its gemeenten [001:95]. */
    metGebied: jaNee(),
    consensus: z.array(z.strictObject({ gemeente: nis(), datum: datum() })).default([]),
    motiveringGebied: lang(),
    /** One strengere woonbinding for all gemeenten, a choice for each, or none anywhere. */
    strenger: keuze(['gelijk', 'per-gemeente', 'geen']),
    /** The cascade, strictest first, when it is the same for all. */
    stappen: z.array(stap).default([]),
    motivering: lang(),
  })
  .prefault({});

/** x.1 Langdurige woonbinding of one gemeente; read when 2.1 leaves the choice to each gemeente, or when it stands on its own. */
export const woonbindingGemeente = z
  .strictObject({
    strenger: keuze(['ja', 'geen']),
    stappen: z.array(stap).default([]),
    motivering: lang(),
    /** Whether it holds in the place of one choice for all in 2.1 (docs/besluiten/0013) */
    opZichzelf: z.boolean().default(false),
  })
  .prefault({});

export type Woonbinding = z.output<typeof woonbinding>;
export type WoonbindingGemeente = z.output<typeof woonbindingGemeente>;
