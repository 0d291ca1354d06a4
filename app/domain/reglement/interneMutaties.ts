import { z } from 'zod';
import { DWINGENDE_REDENEN } from '../recht/dwingendeRedenen.ts';
import { aantal, keuze, kort, lang, percentage, sleutel } from './velden.ts';

const mutatie = z.strictObject({
  sleutel: sleutel(),
  /** null: a kind of its own, described by `naam`; it may not be a vrijwillige mutatie [001:182]. */
  reden: keuze(DWINGENDE_REDENEN),
  naam: kort(200),
  /** Where it comes among the allocations: before all others, at its turn, or only after the others. */
  plaats: keuze(['eerst', 'beurtelings', 'na-de-andere']),
  /** How much at most: no ceiling, a number a year, or a share of the allocations of a year. */
  aandeel: z
    .strictObject({ soort: keuze(['geen', 'aantal', 'percentage']), aantal: aantal(), percentage: percentage() })
    .prefault({}),
  voorwaarden: lang(),
});

/** IHR, pijler 4: how each kind of dwingende mutatie is fitted in among the other allocations, in order. */
export const interneMutaties = z
  .strictObject({
    inleiding: lang(),
    mutaties: z.array(mutatie).default([]),
    /** By which other way a vrijwillige mutatie is treated: never as pijler 4. */
    vrijwillig: lang(),
    motivering: lang(),
  })
  .prefault({});

export type InterneMutaties = z.output<typeof interneMutaties>;
