import { vereenvoudig } from '../vereenvoudig.ts';
import type { Toegang } from '../woning.ts';
import { fout, type Gelezen, goed } from './gelezen.ts';

const BETEKENIS = new Map<string, Toegang>([
  ['gelijkvloers', 'gelijkvloers'],
  ['gelijkvloerse verdieping', 'gelijkvloers'],
  ['glv', 'gelijkvloers'],
  ['gv', 'gelijkvloers'],
  ['lift', 'lift'],
  ['met lift', 'lift'],
  ['trap', 'trap'],
  ['trappen', 'trap'],
  ['alleen trap', 'trap'],
  ['zonder lift', 'trap'],
  ['geen lift', 'trap'],
]);

/** How one gets into the dwelling, from a column of its own; null when the cell is empty. */
export function leesToegang(cel: string): Gelezen<Toegang | null> {
  const woorden = vereenvoudig(cel);
  if (woorden === '') return goed(null);
  const toegang = BETEKENIS.get(woorden);
  return toegang ? goed(toegang) : fout("Schrijf 'gelijkvloers', 'lift' of 'trap', of laat de cel leeg.");
}

/**
 * How one gets into the dwelling, from two columns with yes or no. Only stairs when both say no; null as long as that is not
 * known, because an empty cell is not no.
 */
export function toegangUit(gelijkvloers: boolean | null, lift: boolean | null): Toegang | null {
  if (gelijkvloers === true) return 'gelijkvloers';
  if (lift === true) return 'lift';
  return gelijkvloers === false && lift === false ? 'trap' : null;
}
