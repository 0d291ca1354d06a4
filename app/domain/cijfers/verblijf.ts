/** A demand on residence in whole years: `jaren` lived there in the last `periode`, in one piece or with gaps. */
export interface Verblijfseis {
  readonly jaren: number;
  readonly periode: number;
  readonly ononderbroken: boolean;
}

/** The years from `eerste` to `laatste`; year 1 is the last one before the allocation. */
const reeks = (eerste: number, laatste: number): number[] =>
  Array.from({ length: Math.max(0, laatste - eerste + 1) }, (_, plaats) => eerste + plaats);

/** Fewest of the lived years that must fall inside the last `venster` years. */
const minsteJaren = ({ jaren, periode }: Verblijfseis, venster: number): number =>
  Math.max(0, jaren - Math.max(0, periode - venster));

/**
 * The longest uninterrupted residence inside the last `venster` years that somebody who meets `eis` has for certain:
 * the least favourable spread of whole years. With gaps allowed, the lived years inside are cut by every free year.
 * Expects jaren ≤ periode.
 */
export function zekereReeks(eis: Verblijfseis, venster: number): number {
  const binnen = minsteJaren(eis, venster);
  if (eis.ononderbroken) return binnen;
  const vrij = Math.min(eis.periode, venster) - binnen;
  return Math.ceil(binnen / (vrij + 1));
}

/**
 * The years lived in that least favourable spread, ascending, year 1 being the last one before the allocation;
 * their longest run inside the last `venster` years is `zekereReeks`.
 */
export function ongunstigsteJaren(eis: Verblijfseis, venster: number): number[] {
  const { jaren, periode, ononderbroken } = eis;
  if (ononderbroken) return reeks(periode - jaren + 1, periode);
  const binnen = minsteJaren(eis, venster);
  const lengte = zekereReeks(eis, venster);
  const verspreid = reeks(0, binnen - 1).map((teller) => 1 + teller + Math.floor(teller / lengte));
  return [...verspreid, ...reeks(periode - (jaren - binnen) + 1, periode)];
}

/** Whether everybody who meets `eis` also meets `andere`: then `eis` is at least as strict. Both with jaren ≤ periode. */
export const isMinstensZoStreng = (eis: Verblijfseis, andere: Verblijfseis): boolean =>
  (andere.ononderbroken ? zekereReeks(eis, andere.periode) : minsteJaren(eis, andere.periode)) >= andere.jaren;
