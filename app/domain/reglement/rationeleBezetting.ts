import { z } from 'zod';
import { aantal, kort, lang, sleutel } from './velden.ts';

/** A household, and the dwellings that fit it by their number of bedrooms (0 is a studio). */
const gezin = z.strictObject({
  sleutel: sleutel(),
  gezin: kort(300),
  slaapkamersVan: aantal(),
  slaapkamersTot: aantal(),
  toelichting: kort(1000),
});

/** IHR, rationele bezetting: which household fits which dwelling, as a table. */
export const rationeleBezetting = z
  .strictObject({ inleiding: lang(), tabel: z.array(gezin).max(60).default([]), afwijkingen: lang() })
  .prefault({});

export type RationeleBezetting = z.output<typeof rationeleBezetting>;
