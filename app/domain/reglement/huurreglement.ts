import { z } from 'zod';
import { datum, keuze, kort, lang } from './velden.ts';

/** IHR, general part: which version it is, who decides on allocations, and which toewijzingsreglement it took over. */
export const huurreglement = z
  .strictObject({
    versie: z
      .strictObject({ nummer: kort(20), ingangsdatum: datum(), goedgekeurdOp: datum(), toezichthouderOp: datum() })
      .prefault({}),
    inleiding: lang(),
    /** The bestuursorgaan decides on allocations, or the person(s) it delegates [001:29]. */
    beslisser: z.strictObject({ keuze: keuze(['bestuursorgaan', 'aangesteld']), wie: kort(300) }).prefault({}),
    /**
     * The toewijzingsreglement as it was when it was last taken over: a fingerprint of each of its chapters, by the key of the
     * chapter ('woonbinding', 'doelgroepen@42003'). Empty: never taken over. What differs now is where the IHR is behind.
     */
    overgenomen: z
      .strictObject({ op: datum(), vingerafdrukken: z.record(z.string().max(80), z.string().max(80)).default({}) })
      .prefault({}),
    slot: lang(),
  })
  .prefault({});

export type Huurreglement = z.output<typeof huurreglement>;
