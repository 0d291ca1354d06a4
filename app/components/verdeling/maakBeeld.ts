import type { ExactAandeel } from '../../domain/cijfers/verdeel.ts';
import type { VerdeeldDeel, VerdelingPerNiveau } from '../../domain/cijfers/verdeelPerNiveau.ts';

/** A bar: the number with its exact share, and where both stand in percent of the widest bar. */
export interface Balkregel {
  readonly sleutel: string;
  readonly naam: string;
  readonly aantal: number;
  readonly exact: ExactAandeel;
  readonly breedte: number;
  readonly streep: number;
}

/** One contingent as bars. */
export interface Beeld {
  readonly naam: string;
  readonly aantal: number;
  readonly zones: readonly (Balkregel & { readonly delen: readonly Balkregel[] })[];
}

const NIETS: ExactAandeel = { heel: 0, rest: { teller: 0, noemer: 1 } };

/** A place on the bar in percent, to a tenth: a drawing, so the only place where an exact share is rounded. */
const plaatsOp = (waarde: number, schaal: number): number => Math.round((waarde * 1000) / schaal) / 10;

/** The bars of the contingent at `plek`, on one scale: the widest is the largest number or the largest exact share. */
export function maakBeeld({ contingenten, zones }: VerdelingPerNiveau, plek: number): Beeld {
  const exactVan = ({ exact }: VerdeeldDeel) => exact[plek] ?? NIETS;
  const waardeVan = ({ heel, rest }: ExactAandeel) => heel + rest.teller / rest.noemer;
  const schaal = Math.max(1, ...zones.map((zone) => Math.max(zone.aantallen[plek] ?? 0, waardeVan(exactVan(zone)))));
  const regel = (deel: VerdeeldDeel, zone: string): Balkregel => {
    const aantal = deel.aantallen[plek] ?? 0;
    return {
      sleutel: `${zone}/${deel.naam}`,
      naam: deel.naam,
      aantal,
      exact: exactVan(deel),
      breedte: plaatsOp(aantal, schaal),
      streep: plaatsOp(waardeVan(exactVan(deel)), schaal),
    };
  };
  return {
    naam: contingenten[plek]?.naam ?? '',
    aantal: contingenten[plek]?.aantal ?? 0,
    zones: zones.map((zone) => ({ ...regel(zone, ''), delen: zone.delen.map((deel) => regel(deel, zone.naam)) })),
  };
}
