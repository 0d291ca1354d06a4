import { BRONNEN, type Bron } from './bronnen.ts';

/** The dwingende redenen for an interne mutatie and the bijzondere toewijzingen, in the order of the source [001:171-178]. */
export const DWINGENDE_REDENEN = [
  'sloop-renovatie-verkoop',
  'onderbezetting',
  'overbezetting',
  'rationele-bezetting',
  'gezinshereniging',
  'aangepaste-woning',
  'verhaal',
  'einde-hoofdhuur',
] as const;

export type DwingendeReden = (typeof DWINGENDE_REDENEN)[number];

/** A dwingende reden in our words. */
export interface DwingendeRedenInRecht {
  readonly sleutel: DwingendeReden;
  readonly omschrijving: string;
  readonly bron: Bron;
}

const OMSCHRIJVINGEN: Record<DwingendeReden, string> = {
  'sloop-renovatie-verkoop': 'de woning wordt gesloopt, gerenoveerd of verkocht',
  onderbezetting: 'de woning is te groot voor wie er woont (onderbezetting)',
  overbezetting: 'de woning is te klein voor wie er woont (overbezetting)',
  'rationele-bezetting': 'de woning voldoet niet meer aan de rationele bezetting',
  gezinshereniging: 'een gezinshereniging die vooraf gemeld was, vindt plaats',
  'aangepaste-woning': 'de huurder heeft de aangepaste woning niet meer nodig',
  verhaal: 'de toezichthouder gaf een verhaal gelijk',
  'einde-hoofdhuur': 'het hoofdhuurcontract van een ingehuurde woning eindigt',
};

/** Every dwingende reden with its words and its source, in the order of the source. */
export const DWINGENDE_REDENENLIJST: readonly DwingendeRedenInRecht[] = DWINGENDE_REDENEN.map((sleutel) => ({
  sleutel,
  omschrijving: OMSCHRIJVINGEN[sleutel],
  bron: BRONNEN.dwingendeRedenen,
}));

/** A dwingende reden in words, as in running text. */
export const dwingendeRedenInWoorden = (sleutel: DwingendeReden): string => OMSCHRIJVINGEN[sleutel];
