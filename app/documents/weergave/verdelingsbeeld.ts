import type { VerdelingPerNiveau } from '../../domain/cijfers/verdeelPerNiveau.ts';
import { getal } from '../../domain/taal/getal.ts';
import type { Tabel } from '../blokken.ts';
import { cijfers, rij, tabel, woorden } from './tabel.ts';

/** The longest bar, in squares: as many as fit in its column on A4. */
const LANGSTE = 24;

/**
 * A bar of squares: one for each when the largest number fits, otherwise in proportion to it. A number that is not 0 has
 * at least one, so that nobody looks left out.
 */
export function balk(aantal: number, grootste: number): string {
  if (aantal === 0) return '';
  const lengte = grootste <= LANGSTE ? aantal : Math.max(1, Math.round((aantal * LANGSTE) / grootste));
  return '■'.repeat(lengte);
}

/** One contingent as a picture that every word processor shows: a table with a bar and the number for each zone and deel. */
export function verdelingsbeeld(id: string, { contingenten, zones }: VerdelingPerNiveau, plek: number): Tabel {
  const { naam, aantal } = contingenten[plek] ?? { naam: '', aantal: 0 };
  const grootste = Math.max(0, ...zones.map(({ aantallen }) => aantallen[plek] ?? 0));
  const regel = (sleutel: string, wie: string, deel: number) => rij(sleutel, [wie, balk(deel, grootste), getal(deel)]);
  return tabel(
    `${id}.beeld-${plek + 1}`,
    `${naam}: ${getal(aantal)} verdeeld`,
    [woorden('Zone', 5), woorden('Beeld', 8), cijfers('Aantal', 2)],
    zones.flatMap((zone) => [
      regel(zone.naam, zone.naam, zone.aantallen[plek] ?? 0),
      ...zone.delen.map((deel) => regel(`${zone.naam}/${deel.naam}`, `– ${deel.naam}`, deel.aantallen[plek] ?? 0)),
    ]),
  );
}
