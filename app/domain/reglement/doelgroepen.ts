import { z } from 'zod';
import { aantal, keuze, kort, lang, nis, sleutel } from './velden.ts';

/** The long fields of a doelgroep at which a source can stand as a footnote. */
export const BRONVELDEN = [
  'naam',
  'beschrijving',
  'lijst',
  'aantallen',
  'verdeling',
  'woningen',
  'cascade',
  'bepalingen',
] as const;

/** A numbered step of a cascade, with ordered or unordered parts under it. */
const cascadestap = z.strictObject({
  tekst: kort(2000),
  geordend: z.boolean().default(true),
  onderdelen: z.array(kort(2000)).default([]),
});

/** A dwelling kept by address for this doelgroep. */
export const gelabeldeWoning = z.strictObject({
  gemeente: nis(),
  adres: kort(300),
  slaapkamers: aantal(),
  toegang: keuze(['gelijkvloers', 'lift', 'trap']),
});

/** One specifieke doelgroep. */
export const doelgroep = z.strictObject({
  sleutel: sleutel(),
  /** Local name, as 'de kandidaat-huurder vanaf 65 jaar', and a short one for tables. */
  naam: kort(200),
  korteNaam: kort(60),
  /** Who belongs to it. */
  beschrijving: lang(),
  lijst: z
    .strictObject({
      keuze: keuze(['op-de-lijst', 'niet-op-de-lijst']),
      /** Key of recht/doelgroepenlijst when on the list. */
      item: kort(60),
      motivering: lang(),
    })
    .prefault({}),
  /** The legal pair [001:146-149]. */
  aard: keuze(['voorbehouden', 'bij-voorrang']),
  /** The practical axis: labelled by address, or an unlabelled number of allocations a year. */
  telwijze: keuze(['gelabeld', 'per-jaar']),
  /** For each gemeente: dwellings (labelled) or allocations a year, and the ceiling on what is in the plan at once. */
  aantallen: z.array(z.strictObject({ gemeente: nis(), aantal: aantal(), plafond: aantal() })).default([]),
  /** What is not divided over the gemeenten; counts for the gebied only. Only in deel 1. */
  nietVerdeeld: aantal(),
  /** The most dwellings of all gemeenten together in the plan at once. */
  plafond: aantal(),
  /** How a dwelling leaves the plan again. */
  uitweg: lang(),
  verdeling: z
    .strictObject({
      /** What the numbers of the gemeenten follow. */
      basis: keuze(['inwoners', 'woningen', 'kandidaten', 'bestaand-aanbod', 'andere']),
      motivering: lang(),
      /** Gemeenten that get more than every other one, with the reason; checked against the numbers. */
      hoger: z.array(z.strictObject({ gemeente: nis(), reden: kort(1000) })).default([]),
    })
    .prefault({}),
  /** Why these dwellings, and where they lie. */
  woningenToelichting: lang(),
  woningen: z.array(gelabeldeWoning).default([]),
  /** Lowest age, where the doelgroep has one. */
  leeftijdVanaf: aantal(),
  cascadeInleiding: lang(),
  cascade: z.array(cascadestap).default([]),
  cascadeSlot: lang(),
  /** What happens when nobody fits: the standard rules, unless another way is chosen with its reason [002:180]. */
  terugval: z
    .strictObject({ keuze: z.enum(['standaard', 'andere']).default('standaard'), tekst: kort(2000), reden: kort(2000) })
    .prefault({}),
  bepalingen: z.array(z.strictObject({ sleutel: sleutel(), titel: kort(200), tekst: lang() })).default([]),
  bronnen: z.array(z.strictObject({ bij: z.enum(BRONVELDEN), tekst: kort(2000) })).default([]),
});

/** 2.2 and x.2 Specifieke doelgroepen: who goes first, for how many dwellings, in which order. */
export const doelgroepen = z
  .strictObject({ inleiding: lang(), doelgroepen: z.array(doelgroep).default([]) })
  .prefault({});

export type Doelgroepen = z.output<typeof doelgroepen>;
export type Doelgroep = z.output<typeof doelgroep>;
export type Bronveld = (typeof BRONVELDEN)[number];
