import { z } from 'zod';
import { kort, nis } from './velden.ts';

/** The addresses of the patrimonium, as far as they were loaded; empty means: not loaded, nothing to check against. */
export const patrimonium = z
  .strictObject({
    adressen: z
      .array(z.strictObject({ gemeente: nis(), adres: kort(300) }))
      .max(20_000)
      .default([]),
  })
  .prefault({});

export type Patrimonium = z.output<typeof patrimonium>;
