import { z } from 'zod';
import { WONINGEN_MAX } from '../patrimonium/maten.ts';
import { woning } from '../patrimonium/woning.ts';
import { herkomst, kort, nis } from './velden.ts';

/**
 * The dwellings, as they were read from a file; empty means: not loaded, nothing to count or check against. In an event the
 * dwellings themselves are left out: `bijlage` names the attachment that holds them and `aantal` how many there are.
 */
export const patrimonium = z
  .strictObject({
    /** The file as it was uploaded: its name and the sha-256 of its bytes. */
    bestand: z.strictObject({ naam: kort(200), sha256: kort(64) }).prefault({}),
    ...herkomst(),
    bijlage: kort(64),
    aantal: z.number().int().min(0).max(WONINGEN_MAX).default(0),
    woningen: z.array(woning).max(WONINGEN_MAX).default([]),
    /** For each gemeente whose figures were typed too: which of both counts. Without a choice the file counts. */
    keuzes: z.array(z.strictObject({ gemeente: nis(), telling: z.enum(['bestand', 'ingevuld']) })).default([]),
  })
  .prefault({});

export type Patrimonium = z.output<typeof patrimonium>;
