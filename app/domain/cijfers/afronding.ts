import { BRONNEN } from '../recht/bronnen.ts';
import type { VersneldeToewijzing } from '../reglement/versneldeToewijzing.ts';
import type { Breuk } from './breuk.ts';

/** A way to make whole allocations of an exact number. */
export type Afronding = NonNullable<VersneldeToewijzing['raming']['afronding']>;

/** How the exact number becomes whole allocations. The sources do not say, so it is a choice that is shown as te bevestigen. */
export const AFRONDINGEN: Readonly<Record<Afronding, string>> = {
  'naar-beneden': 'naar beneden',
  dichtstbij: 'naar het dichtstbijzijnde getal, een half naar boven',
  'naar-boven': 'naar boven',
};
/** Where the estimate is described; the rounding is not, which keeps it te bevestigen. */
export const BRON_AFRONDING = { ...BRONNEN.ramingVersnelde, status: 'te bevestigen' } as const;

/** `exact` in whole allocations; null when it is not whole and no rounding is chosen. */
export function rondAf({ teller, noemer }: Breuk, afronding: Afronding | null): number | null {
  const onder = Math.floor(teller / noemer);
  if (onder * noemer === teller) return onder;
  switch (afronding) {
    case null:
      return null;
    case 'naar-beneden':
      return onder;
    case 'naar-boven':
      return onder + 1;
    case 'dichtstbij':
      return Math.floor((2 * teller + noemer) / (2 * noemer));
  }
}
