import { z } from 'zod';
import { AANTAL_MAX, JAAR_MAX, JAAR_MIN, KORT_MAX, LANG_MAX, PERCENTAGE_MAX, SLEUTEL } from './maten.ts';

const DATUM = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether `tekst` is an existing calendar day written as YYYY-MM-DD. */
export function isDatum(tekst: string): boolean {
  const delen = DATUM.exec(tekst);
  if (!delen) return false;
  const [jaar, maand, dag] = [Number(delen[1]), Number(delen[2]), Number(delen[3])];
  const moment = new Date(Date.UTC(jaar, maand - 1, dag));
  return jaar >= 1000 && moment.getUTCMonth() === maand - 1 && moment.getUTCDate() === dag;
}

/** A text of one line; '' as long as it is not filled in. */
export const kort = (max = KORT_MAX) => z.string().max(max).default('');

/** A long text: paragraphs, lists, bold and italic; anything else in it is literal text. */
export const lang = () => z.string().max(LANG_MAX).default('');

/** A whole count from 0; null as long as the question is open (never 0 by itself). */
export const aantal = () => z.number().int().min(0).max(AANTAL_MAX).nullable().default(null);

/** A share in hundredths of a percent, so that 12,5 % is the whole number 1250; null as long as the question is open. */
export const percentage = () => z.number().int().min(0).max(PERCENTAGE_MAX).nullable().default(null);

/** A calendar day as YYYY-MM-DD; null as long as it is not known. */
export const datum = () =>
  z
    .string()
    .refine(isDatum, { params: { soort: 'datum' } })
    .nullable()
    .default(null);

/** A year. */
export const jaartal = () => z.number().int().min(JAAR_MIN).max(JAAR_MAX).nullable().default(null);

/** Yes, no, or not answered yet. */
export const jaNee = () => z.boolean().nullable().default(null);

/** One of a few words, or null as long as nothing is chosen. */
export const keuze = <const T extends readonly [string, ...string[]]>(waarden: T) =>
  z.enum(waarden).nullable().default(null);

/** The stable key of something in a list: never shown, never changed, so that documents can refer to it. */
export const sleutel = () => z.string().regex(SLEUTEL, { error: 'sleutel' });

/** NIS code of a gemeente, five digits. */
export const nis = () => z.string().regex(/^\d{5}$/, { error: 'nis' });

/** Where a figure comes from and on which day it was true. */
export const herkomst = () => ({ bron: kort(), peildatum: datum() });

export const adres = () =>
  z
    .strictObject({ straat: kort(200), nummer: kort(20), bus: kort(20), postcode: kort(10), plaats: kort(100) })
    .prefault({});

/** A seat: by function; a name is optional and may stay empty. */
export const lid = () => z.strictObject({ functie: kort(200), naam: kort(200) });
