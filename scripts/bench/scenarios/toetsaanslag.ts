import { openWebstek } from '../groteWebstek.ts';
import type { Scenario } from '../scenario.ts';
import { maakToetsaanslag } from '../toetsaanslag.ts';

/** From the form as it is typed to the text of the reglement beside it: read, count, run the rules, write the doelgroep. */
export const scenario: Scenario = {
  naam: ({ gemeenten }) => `Van toetsaanslag tot voorbeeld, door de server, bij ${gemeenten} gemeenten`,
  laad: async (map, maat) => ({ onze: maakToetsaanslag(await openWebstek(map, maat)) }),
};
