import { hoofdstukpad } from '../../../app/components/adressen.ts';
import { openWebstek } from '../groteWebstek.ts';
import type { Scenario } from '../scenario.ts';

/** The page of a chapter of deel 2, from the request to the last byte: read, count, run the rules, render form and preview. */
export const scenario: Scenario = {
  naam: ({ gemeenten }) => `Een hoofdstukpagina op de server bij ${gemeenten} gemeenten`,
  laad: async (map, maat) => {
    const { id, gemeente, vraag } = await openWebstek(map, maat);
    return { onze: () => vraag(hoofdstukpad(id, { hoofdstuk: 'woonbinding', gemeente })) };
  },
};
