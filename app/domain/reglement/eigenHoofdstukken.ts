import { z } from 'zod';
import { kort, lang, sleutel } from './velden.ts';

/** Optional: the abbreviations; those that occur are collected from the text, own ones can be added here. */
export const afkortingen = z
  .strictObject({
    opnemen: z.boolean().default(false),
    eigen: z.array(z.strictObject({ afkorting: kort(30), betekenis: kort(300) })).default([]),
    leeswijzer: lang(),
  })
  .prefault({});

/** Optional: definitions. One whose key is in definitiebibliotheek.ts takes what is left open from there; any text may be edited. */
export const definities = z
  .strictObject({
    opnemen: z.boolean().default(false),
    definities: z
      .array(z.strictObject({ sleutel: sleutel(), begrip: kort(200), tekst: lang(), rechtsgrond: kort(300) }))
      .default([]),
  })
  .prefault({});

/** Optional: how the reglement came about, and what it holds for. */
export const voorgeschiedenis = z.strictObject({ opnemen: z.boolean().default(false), tekst: lang() }).prefault({});
export const toepassingsgebied = z.strictObject({ opnemen: z.boolean().default(false), tekst: lang() }).prefault({});

/** The fixed places at which a free chapter may stand. */
export const VRIJE_PLAATSEN = ['vooraan', 'na-algemene-informatie', 'na-deel-1', 'voor-slotbepalingen'] as const;

/** Free chapters of the woonmaatschappij itself. */
export const vrijeHoofdstukken = z
  .strictObject({
    hoofdstukken: z
      .array(z.strictObject({ sleutel: sleutel(), plaats: z.enum(VRIJE_PLAATSEN), titel: kort(200), tekst: lang() }))
      .default([]),
  })
  .prefault({});

export type Afkortingen = z.output<typeof afkortingen>;
export type Definities = z.output<typeof definities>;
export type Voorgeschiedenis = z.output<typeof voorgeschiedenis>;
export type Toepassingsgebied = z.output<typeof toepassingsgebied>;
export type VrijeHoofdstukken = z.output<typeof vrijeHoofdstukken>;
