import { hoogstens } from '../cijfers/breuk.ts';
import { breukInProcent } from '../taal/breukInProcent.ts';
import { breukInWoorden } from '../taal/breukInWoorden.ts';
import { getal } from '../taal/getal.ts';
import type { Rechtskader } from './rechtskader.ts';

/**
 * '{ouderenLeeftijd}' for a figure in words, '{derdePatrimonium van 401}' for the whole count that it allows of 401,
 * '{buitenStelsel in procent}' for '1 %'.
 */
const PLEK = /\{(\w+)(?: van (\d+)|( in procent))?\}/g;

const isNaam = (naam: string, recht: Rechtskader): naam is keyof Rechtskader => Object.hasOwn(recht, naam);

function zin(tekst: string, recht: Rechtskader): string {
  return tekst.replace(PLEK, (plek, naam: string, geheel: string | undefined, procent: string | undefined) => {
    if (!isNaam(naam, recht)) throw new Error(`Er is geen wettelijk cijfer voor ${plek}.`);
    const { waarde } = recht[naam];
    if (typeof waarde === 'number') return getal(waarde);
    if (procent !== undefined) return breukInProcent(waarde);
    return geheel === undefined ? breukInWoorden(waarde) : getal(hoogstens(waarde, Number(geheel)));
  });
}

/**
 * A text of ours, or anything that holds such texts, with the legal figures of `recht` in the places that name them. Throws when a
 * place names a figure that there is none of. Never for what a user typed: braces are theirs.
 */
export function metGrenzen<T>(waarde: T, recht: Rechtskader): T;
export function metGrenzen(waarde: unknown, recht: Rechtskader): unknown {
  if (typeof waarde === 'string') return waarde.includes('{') ? zin(waarde, recht) : waarde;
  if (Array.isArray(waarde)) return waarde.map((een) => metGrenzen(een, recht));
  if (typeof waarde !== 'object' || waarde === null) return waarde;
  return Object.fromEntries(Object.entries(waarde).map(([naam, een]) => [naam, metGrenzen(een, recht)]));
}
