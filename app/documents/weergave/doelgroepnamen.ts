import type { DoelgroepInOverzicht } from '../../domain/cijfers/overzicht.ts';

/** Node id of a doelgroep or its plan: 'doelgroep.ouderen', 'doelgroep.42004.nah'. */
export const doelgroepId = (
  soort: 'doelgroep' | 'plan',
  { gemeente, doelgroep }: Pick<DoelgroepInOverzicht, 'gemeente' | 'doelgroep'>,
): string => [soort, ...(gemeente ? [gemeente] : []), doelgroep.sleutel].join('.');

/** The short name for tables, else the whole name. */
export const korteNaam = ({ korteNaam, naam }: { korteNaam: string; naam: string }): string => korteNaam || naam;
