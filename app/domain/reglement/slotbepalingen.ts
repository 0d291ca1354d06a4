import { z } from 'zod';
import { datum, keuze, kort, lang, nis } from './velden.ts';

/** Last chapter: from when it holds, what it replaces, how it is made known, evaluated and changed. */
export const slotbepalingen = z
  .strictObject({
    inwerking: z
      .strictObject({ soort: keuze(['datum', 'gebeurtenis']), datum: datum(), gebeurtenis: kort() })
      .prefault({}),
    opgeheven: z
      .array(z.strictObject({ gemeente: nis().nullable().default(null), titel: kort(300), datum: datum() }))
      .default([]),
    overgang: lang(),
    bekendmaking: lang(),
    evaluatie: lang(),
    wijziging: lang(),
  })
  .prefault({});

export type Slotbepalingen = z.output<typeof slotbepalingen>;
