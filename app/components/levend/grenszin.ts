import { getal } from '../../domain/taal/getal.ts';
import type { Grens } from '../grenzen/maakGrenzen.ts';
import type { Grensgroep } from './maakGrensgroepen.ts';

/** How many dwellings are over a cap; 0 when it is kept, or when the number of dwellings is not known. */
export const teVeel = ({ gebruikt, maximum }: Grens): number =>
  maximum === null ? 0 : Math.max(0, gebruikt - maximum);

const klein = (naam: string): string => (naam.startsWith('65') ? naam : naam.toLowerCase());

/** One short sentence about all caps: what is over, by how much; or that everything fits. */
export function grenszin(groepen: readonly Grensgroep[]): string {
  const over = groepen.flatMap(({ naam, grenzen }) =>
    grenzen.filter((grens) => teVeel(grens) > 0).map((grens) => ({ naam, grens })),
  );
  const [eerste, ...rest] = over;
  if (!eerste) {
    const open = groepen.filter(({ grenzen }) => grenzen.some(({ maximum }) => maximum === null)).length;
    if (groepen.length === 0) return 'Er is nog niets te tellen.';
    if (open === 0) return 'Alles past binnen de grenzen.';
    return open === groepen.length ? 'De grenzen zijn nog niet gekend.' : 'Wat gekend is, past binnen de grenzen.';
  }
  const begin = `${eerste.naam}: ${getal(teVeel(eerste.grens))} te veel voor ${klein(eerste.grens.naam)}`;
  if (rest.length === 0) return `${begin}.`;
  return `${begin}; nog ${getal(rest.length)} ${rest.length === 1 ? 'andere grens is' : 'andere grenzen zijn'} overschreden.`;
}
