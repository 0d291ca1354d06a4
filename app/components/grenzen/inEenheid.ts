import { getal } from '../../domain/taal/getal.ts';
import { percentage } from '../../domain/taal/percentage.ts';
import type { Grens } from './maakGrenzen.ts';

/** A figure of a cap as it is read: '1.020' dwellings, or '12,5 %' of all allocations. */
export const inEenheid = ({ eenheid }: Pick<Grens, 'eenheid'>, waarde: number): string =>
  eenheid === 'honderdsten' ? percentage(waarde) : getal(waarde);
