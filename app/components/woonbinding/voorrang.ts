import { toetsVerblijf, type Verblijf } from '../../domain/cijfers/kandidaat.ts';
import type { Trede } from './maakLadder.ts';

const voldoet = ({ eis, waar }: Trede, verblijven: readonly Verblijf[]): boolean =>
  eis !== null && toetsVerblijf(verblijven, eis, waar).voldoet;

/** Index of the first step about residence that a candidate meets; -1 when there is none. */
export const eersteTrede = (ladder: readonly Trede[], verblijven: readonly Verblijf[]): number =>
  ladder.findIndex((trede) => voldoet(trede, verblijven));

/** Who goes first, in one sentence, when the two differ only in where they lived: the first step that tells them apart decides. */
export function voorrangzin(ladder: readonly Trede[], a: readonly Verblijf[], b: readonly Verblijf[]): string {
  const plek = ladder.findIndex((trede) => voldoet(trede, a) !== voldoet(trede, b));
  const trede = ladder[plek];
  if (trede === undefined) {
    return eersteTrede(ladder, a) === -1
      ? 'Geen van beiden heeft een woonbinding: dan tellen mantelzorg en de datum van inschrijving.'
      : 'De woonbinding maakt tussen hen geen verschil: dan tellen mantelzorg en de datum van inschrijving.';
  }
  const [wint, ander] = voldoet(trede, a) ? ['A', 'B'] : ['B', 'A'];
  const titel = `${trede.titel.charAt(0).toLowerCase()}${trede.titel.slice(1)}, ${trede.uitleg}`;
  return `Kandidaat ${wint} gaat voor op trede ${plek + 1} (${titel}); kandidaat ${ander} voldoet daar niet.`;
}
