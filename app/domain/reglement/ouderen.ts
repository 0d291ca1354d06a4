import { z } from 'zod';
import { datum, jaNee, lang } from './velden.ts';

/** The words of the 65+ sjabloon of one gemeente; its figures come from 1.2 and from the doelgroepen [002:254-286]. */
export const ouderen = z
  .strictObject({
    motivering: lang(),
    maatregelen: lang(),
    /** One report of the consultation in which all agree replaces the advices [002:200-208]. */
    overleg: z.strictObject({ op: datum(), allenAkkoord: jaNee(), deelnemers: lang() }).prefault({}),
  })
  .prefault({});

export type Ouderen = z.output<typeof ouderen>;
