import { z } from 'zod';
import { HOOFDDOELGROEPEN } from '../recht/hoofddoelgroepen.ts';
import { aantal, datum, herkomst, jaartal, jaNee, keuze, kort, lang, percentage, sleutel } from './velden.ts';

/** The allocations of one year, and those among them due to sloop, renovatie, aanpassing or verkoop. */
const jaar = z.strictObject({ jaar: jaartal(), toewijzingen: aantal(), uitgesloten: aantal() });

const raming = z
  .strictObject({
    /** The year N that the estimate is for, made at the end of year N-1. */
    jaar: jaartal(),
    jaren: z.array(jaar).max(10).default([]),
    /** Allocations in year N to new dwellings, and those among them due to sloop, renovatie, aanpassing or verkoop. */
    nieuw: aantal(),
    nieuwUitgesloten: aantal(),
    /** How the exact number becomes whole allocations; the sources do not say, so it is chosen. */
    afronding: keuze(['naar-beneden', 'dichtstbij', 'naar-boven']),
    ...herkomst(),
  })
  .prefault({});

const verdeling = z
  .strictObject({
    keuze: keuze(['opgesplitst', 'criteria']),
    /** Shares under free names, in hundredths of a percent of all allocations; together exactly the fixed percentage. */
    delen: z
      .array(z.strictObject({ sleutel: sleutel(), naam: kort(200), aandeel: percentage(), omschrijving: lang() }))
      .default([]),
    /** No split: criteria in order, the first one weighs first. */
    criteria: z.array(z.strictObject({ sleutel: sleutel(), naam: kort(200), omschrijving: lang() })).default([]),
    motivering: lang(),
  })
  .prefault({});

/** What the reglement does with a subdoelgroep; only refining one of the first hoofddoelgroep is allowed [001:117-119,132]. */
const verfijning = z.strictObject({
  sleutel: sleutel(),
  hoofddoelgroep: keuze(HOOFDDOELGROEPEN),
  subdoelgroep: kort(300),
  soort: keuze(['verfijnd', 'geschrapt', 'toegevoegd']),
  voorwaarde: kort(2000),
  motivering: lang(),
});

const aanmelder = z.strictObject({
  sleutel: sleutel(),
  organisatie: kort(200),
  /** Named by the besluit itself, or appointed by the toewijzingsraad. */
  grond: keuze(['besluit', 'toewijzingsraad']),
  hoofddoelgroepen: z.array(z.enum(HOOFDDOELGROEPEN)).default([]),
  /** Whether it also gives begeleiding. */
  begeleiding: jaNee(),
});

/** IHR, pijler 2: the estimate of the year, what the percentage is split into, who may announce whom, in which order. */
export const versneldeToewijzing = z
  .strictObject({
    raming,
    verdeling,
    overleg: z.strictObject({ op: datum(), verslag: kort() }).prefault({}),
    verfijningen: z.array(verfijning).default([]),
    aanmelders: z.array(aanmelder).default([]),
    volgorde: z
      .strictObject({ keuze: keuze(['chronologisch', 'criteria', 'andere']), tekst: lang(), motivering: lang() })
      .prefault({}),
  })
  .prefault({});

export type VersneldeToewijzing = z.output<typeof versneldeToewijzing>;
