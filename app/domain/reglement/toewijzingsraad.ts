import { z } from 'zod';
import { aantal, datum, jaartal, jaNee, keuze, kort, lang, lid, nis, sleutel } from './velden.ts';

/** 1.3 Leden toewijzingsraad: who sits in it, for how long, and what the members agreed. */
export const toewijzingsraad = z
  .strictObject({
    opgerichtOp: datum(),
    /** Function of the chair, and whether the chair is the woonmaatschappij [001:21]. */
    voorzitter: z.strictObject({ functie: kort(200), naam: kort(200), vanWoonmaatschappij: jaNee() }).prefault({}),
    periode: z.strictObject({ van: jaartal(), tot: jaartal() }).prefault({}),
    lokaleBesturen: z
      .array(z.strictObject({ gemeente: nis(), zetels: aantal(), leden: z.array(lid()).default([]) }))
      .default([]),
    actoren: z
      .array(
        z.strictObject({
          sleutel: sleutel(),
          organisatie: kort(200),
          soort: keuze(['ocmw', 'welzijn', 'huisvesting', 'andere']),
          zetels: aantal(),
          leden: z.array(lid()).default([]),
        }),
      )
      .default([]),
    afspraken: z
      .strictObject({
        /** Whether replacing a person would ask a new approval; it may not [004:265]. */
        nieuweGoedkeuringBijVervanging: jaNee(),
        vervanging: lang(),
        verruiming: lang(),
        evaluatie: lang(),
      })
      .prefault({}),
    operationeleRol: z
      .strictObject({
        keuze: keuze(['zelf', 'uitbesteed', 'geen']),
        beslistOp: datum(),
        aan: kort(200),
        toelichting: lang(),
      })
      .prefault({}),
  })
  .prefault({});

export type Toewijzingsraad = z.output<typeof toewijzingsraad>;
