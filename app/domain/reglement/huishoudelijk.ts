import { z } from 'zod';
import { aantal, datum, jaNee, keuze, kort, lang, sleutel } from './velden.ts';

/** HR 1: composition and working; the members stand in 1.3 of the toewijzingsreglement and are read from there. */
export const raadSamenstelling = z
  .strictObject({
    versie: z.strictObject({ nummer: kort(20), goedgekeurdOp: datum(), ingangsdatum: datum() }).prefault({}),
    voorzitterschap: lang(),
    secretariaat: kort(300),
    toetreding: lang(),
    uittreding: lang(),
    vertrouwelijkheid: lang(),
  })
  .prefault({});

/** HR 2: meetings, and how a decision comes about. */
export const raadVergaderingen = z
  .strictObject({
    perJaar: aantal(),
    oproepingsdagen: aantal(),
    wijze: keuze(['fysiek', 'digitaal', 'beide']),
    agenda: lang(),
    quorum: z
      .strictObject({
        keuze: keuze(['geen', 'meerderheid', 'aantal']),
        aantal: aantal(),
        alleGemeenten: jaNee(),
        zonder: lang(),
      })
      .prefault({}),
    besluitvorming: lang(),
    verslag: lang(),
  })
  .prefault({});

/** HR 3: the policy mission; the operational one is chosen in 1.3 and its tasks are divided here. */
export const raadOpdrachten = z
  .strictObject({
    beleid: lang(),
    taken: z
      .array(
        z.strictObject({
          sleutel: sleutel(),
          taak: keuze(['aanmelding', 'coordinatie', 'begeleiding', 'andere']),
          naam: kort(200),
          door: kort(300),
          afspraken: lang(),
        }),
      )
      .default([]),
  })
  .prefault({});

/** HR 4: how candidates of pijler 2 and 3 are announced. */
export const raadAanmelding = z
  .strictObject({
    kanalen: z
      .array(
        z.strictObject({
          sleutel: sleutel(),
          naam: kort(200),
          pijler: keuze(['pijler-2', 'pijler-3', 'beide']),
          door: kort(300),
          werkwijze: lang(),
        }),
      )
      .default([]),
    bewijsstukken: lang(),
    gegevens: lang(),
  })
  .prefault({});

/** HR 5: how requests are coordinated, with the terms of each step in calendar days. */
export const raadCoordinatie = z
  .strictObject({
    door: kort(300),
    werkwijze: lang(),
    stappen: z
      .array(z.strictObject({ sleutel: sleutel(), stap: kort(500), door: kort(300), dagen: aantal() }))
      .default([]),
    geenKandidaat: lang(),
  })
  .prefault({});

/** HR 6: begeleiding in steps, from light to heavy, with a knipperlicht for few cases [000:343-365]. */
export const raadBegeleiding = z
  .strictObject({
    inleiding: lang(),
    treden: z
      .array(z.strictObject({ sleutel: sleutel(), naam: kort(200), wanneer: lang(), wat: lang(), door: kort(300) }))
      .default([]),
    knipperlicht: z
      .strictObject({
        keuze: jaNee(),
        wanneer: lang(),
        gevolg: keuze(['begeleidingsovereenkomst', 'pijler-3', 'een-van-beide']),
        beslist: kort(300),
        /** The most cases a year; null: no ceiling was agreed. */
        hoogstens: aantal(),
      })
      .prefault({}),
    pijler2: lang(),
    pijler3: lang(),
  })
  .prefault({});

/** HR 7: evaluation and monitoring, and how the reglement itself changes. */
export const raadEvaluatie = z
  .strictObject({
    ritme: keuze(['halfjaarlijks', 'jaarlijks', 'tweejaarlijks', 'andere']),
    ritmeAnders: kort(300),
    methode: lang(),
    cijfers: z.array(z.strictObject({ sleutel: sleutel(), naam: kort(300), bron: kort(300) })).default([]),
    verslagAan: kort(300),
    wijziging: lang(),
  })
  .prefault({});

export type RaadSamenstelling = z.output<typeof raadSamenstelling>;
export type RaadVergaderingen = z.output<typeof raadVergaderingen>;
export type RaadOpdrachten = z.output<typeof raadOpdrachten>;
export type RaadAanmelding = z.output<typeof raadAanmelding>;
export type RaadCoordinatie = z.output<typeof raadCoordinatie>;
export type RaadBegeleiding = z.output<typeof raadBegeleiding>;
export type RaadEvaluatie = z.output<typeof raadEvaluatie>;
