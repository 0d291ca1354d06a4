import { controlepad } from '../../../app/components/adressen.ts';
import { openWebstek } from '../groteWebstek.ts';
import type { Scenario } from '../scenario.ts';

/** The first page of bevindingen, what holds back first. */
export const scenario: Scenario = {
  naam: ({ gemeenten }) => `De controle op de server bij ${gemeenten} gemeenten`,
  laad: async (map, maat) => {
    const { id, vraag } = await openWebstek(map, maat);
    return { onze: () => vraag(controlepad(id)) };
  },
};
