import { nakijkpad } from '../../../app/components/adressen.ts';
import { openWebstek } from '../groteWebstek.ts';
import type { Scenario } from '../scenario.ts';

/** The answers to look over, the first chapter of them. */
export const scenario: Scenario = {
  naam: ({ gemeenten }) => `Antwoorden nakijken op de server bij ${gemeenten} gemeenten`,
  laad: async (map, maat) => {
    const { id, vraag } = await openWebstek(map, maat);
    return { onze: () => vraag(nakijkpad(id)) };
  },
};
