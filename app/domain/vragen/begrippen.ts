import type { Begrip } from './begrippen/begrip.ts';
import { BEGRIPPEN_DOELGROEPEN } from './begrippen/doelgroepen.ts';
import { BEGRIPPEN_HUURREGLEMENT } from './begrippen/huurreglement.ts';
import { BEGRIPPEN_ORGANEN } from './begrippen/organen.ts';
import { BEGRIPPEN_PIJLERS } from './begrippen/pijlers.ts';
import { BEGRIPPEN_WOONBINDING } from './begrippen/woonbinding.ts';

export type { Begrip } from './begrippen/begrip.ts';

/** All legal terms that the wizard explains, each once, in the order of the alphabet. */
export const BEGRIPPEN: readonly Begrip[] = [
  ...BEGRIPPEN_WOONBINDING,
  ...BEGRIPPEN_PIJLERS,
  ...BEGRIPPEN_DOELGROEPEN,
  ...BEGRIPPEN_HUURREGLEMENT,
  ...BEGRIPPEN_ORGANEN,
].sort((a, b) => (a.begrip.toLowerCase() < b.begrip.toLowerCase() ? -1 : 1));

const opSleutel = new Map(BEGRIPPEN.map((begrip) => [begrip.sleutel, begrip]));

/** The term with this key, or undefined when the list has none. */
export const begripMet = (sleutel: string): Begrip | undefined => opSleutel.get(sleutel);
