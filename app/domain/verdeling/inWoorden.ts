import type { ExactAandeel } from '../cijfers/verdeel.ts';
import type { Gelijkstand } from '../cijfers/verdeelPerNiveau.ts';
import { getal } from '../taal/getal.ts';
import { opsomming } from '../taal/opsomming.ts';

/**
 * The exact right of a place, not simplified, so that the remainders of one level can be compared at sight: '1 en
 * 4.695/11.275', or '2' without a remainder.
 */
export function exactInWoorden({ heel, rest }: ExactAandeel): string {
  if (rest.teller === 0) return getal(heel);
  const breuk = `${getal(rest.teller)}/${getal(rest.noemer)}`;
  return heel === 0 ? breuk : `${getal(heel)} en ${breuk}`;
}

/** Who was level and who got one more, and that the order of the list decided. */
export function gelijkstandInWoorden({ contingent, zone, gelijken, kregen }: Gelijkstand): string {
  const waar = zone === null ? '' : ` (binnen ${zone})`;
  const werkwoord = kregen.length === 1 ? 'kreeg' : 'kregen';
  return `${contingent}${waar}: ${opsomming(gelijken)} hebben precies dezelfde rest; ${opsomming(kregen)} ${werkwoord} er één bij, omdat de eerste in de lijst voorgaat. Die volgorde is een keuze: de bronnen zeggen niet wie voorgaat (te bevestigen).`;
}
