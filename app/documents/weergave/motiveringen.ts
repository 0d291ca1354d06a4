import type { Bevinding } from '../../domain/regels/regel.ts';

/** An answered warning as it is printed in the motivering of its chapter. */
export interface Motivering {
  /** Title of the rule. */
  readonly over: string;
  readonly reden: string;
}

/** The answered warnings that belong to a place: a chapter (`doelgroep` null) or one doelgroep of it. */
export function motiveringenBij(
  bevindingen: readonly Bevinding[],
  hoofdstuk: string,
  gemeente: string | null,
  doelgroep: string | null = null,
): Motivering[] {
  return bevindingen.flatMap(({ plaats, titel, reden }) => {
    const deel = plaats.deel2 ? plaats.gemeente : null;
    const past = plaats.hoofdstuk === hoofdstuk && deel === gemeente && plaats.doelgroep === doelgroep;
    return past && reden ? [{ over: titel, reden }] : [];
  });
}
