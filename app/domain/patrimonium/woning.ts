import { z } from 'zod';
import { jaNee, keuze, kort, nis } from '../reglement/velden.ts';
import { SLAAPKAMERS_MAX } from './maten.ts';

export const TYPES = ['eengezinswoning', 'appartement'] as const;
export const TOEGANGEN = ['gelijkvloers', 'lift', 'trap'] as const;

/** One social rental dwelling as it stands in the list of a woonmaatschappij; null and '' mean: not known. */
export const woning = z.strictObject({
  gemeente: nis(),
  straat: kort(200),
  nummer: kort(20),
  bus: kort(20),
  /** Four digits, or '' when not known. */
  postcode: z
    .string()
    .regex(/^(\d{4})?$/, { error: 'postcode' })
    .default(''),
  type: keuze(TYPES),
  /** A studio is an appartement with 0. */
  slaapkamers: z.number().int().min(0).max(SLAAPKAMERS_MAX).nullable().default(null),
  /** How one gets in: on the ground floor, by lift, or by stairs only. */
  toegang: keuze(TOEGANGEN),
  assistentiewoning: jaNee(),
  verhuurder: kort(200),
  /** The complex or wijk it belongs to. */
  project: kort(200),
  /** The landlord's own reference: stays the same when the address is written differently. */
  kenmerk: kort(100),
  /** The doelgroep named in the column 'gelabeld voor', as it was written. */
  label: kort(200),
});

export type Woning = z.output<typeof woning>;
export type Woningtype = NonNullable<Woning['type']>;
export type Toegang = NonNullable<Woning['toegang']>;
