import type { Lijstvraag, Vraagcontext } from './vraag.ts';

/** Whether the rows of a list are given, so that none is added by hand. */
export const isVast = ({ perGemeente, rijVoorElk }: Lijstvraag): boolean =>
  perGemeente === true || rijVoorElk !== undefined;

/** What names a row of a list with given rows: the field of its kenmerk. */
export const rijnaam = ({ kenmerk = 'gemeente' }: Lijstvraag): string => kenmerk;

/** The values of the kenmerk for which a list has a row, in order; none for a list without given rows. */
export function vasteWaarden(
  { perGemeente, rijVoorElk }: Lijstvraag,
  omringend: Readonly<Record<string, unknown>>,
  context: Vraagcontext,
): readonly unknown[] {
  if (rijVoorElk !== undefined) return rijVoorElk(omringend, context);
  if (!perGemeente) return [];
  return context.gemeente === null ? context.gemeenten.map(({ nis }) => nis) : [context.gemeente];
}
