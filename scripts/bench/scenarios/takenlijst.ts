import { dossierpad } from '../../../app/components/adressen.ts';
import { openWebstek } from '../groteWebstek.ts';
import type { Scenario } from '../scenario.ts';

/** The home of a dossier, with all chapters and how far each is. */
export const scenario: Scenario = {
  naam: ({ gemeenten }) => `De takenlijst op de server bij ${gemeenten} gemeenten`,
  laad: async (map, maat) => {
    const { id, vraag } = await openWebstek(map, maat);
    return { onze: () => vraag(dossierpad(id)) };
  },
};
