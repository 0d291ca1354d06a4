import { metGrenzen } from '../recht/metGrenzen.ts';
import { rechtskaderOp } from '../recht/rechtskader.ts';
import type { Begrip } from './begrippen/begrip.ts';
import { BEGRIPPEN_DOELGROEPEN } from './begrippen/doelgroepen.ts';
import { BEGRIPPEN_HUURREGLEMENT } from './begrippen/huurreglement.ts';
import { BEGRIPPEN_ORGANEN } from './begrippen/organen.ts';
import { BEGRIPPEN_PIJLERS } from './begrippen/pijlers.ts';
import { BEGRIPPEN_WOONBINDING } from './begrippen/woonbinding.ts';

export type { Begrip } from './begrippen/begrip.ts';

const BEGRIPPEN: readonly Begrip[] = [
  ...BEGRIPPEN_WOONBINDING,
  ...BEGRIPPEN_PIJLERS,
  ...BEGRIPPEN_DOELGROEPEN,
  ...BEGRIPPEN_HUURREGLEMENT,
  ...BEGRIPPEN_ORGANEN,
];

/**
 * All legal terms that the wizard explains, each once, in the order of the alphabet; with the figures of the law on `rechtsdatum`
 * (null: as it was changed last).
 */
export const begrippenOp = (rechtsdatum: string | null): readonly Begrip[] =>
  metGrenzen(BEGRIPPEN, rechtskaderOp(rechtsdatum)).toSorted((a, b) =>
    a.begrip.toLowerCase() < b.begrip.toLowerCase() ? -1 : 1,
  );

const opSleutel = new Map(BEGRIPPEN.map((begrip) => [begrip.sleutel, begrip]));

/** The term with this key, with the figures of the law on `rechtsdatum`; undefined when the list has none. */
export function begripMet(sleutel: string, rechtsdatum: string | null): Begrip | undefined {
  const begrip = opSleutel.get(sleutel);
  return begrip && metGrenzen(begrip, rechtskaderOp(rechtsdatum));
}
