import { openWebstek } from '../groteWebstek.ts';
import { hoofdstukpaginas } from '../hoofdstukpaginas.ts';
import type { Scenario } from '../scenario.ts';

/** Every kind of chapter page of the gebied and of one gemeente, one after the other; see `npm run bench:paginas` for each apart. */
export const scenario: Scenario = {
  naam: ({ gemeenten }) => `Alle soorten hoofdstukpagina's na elkaar bij ${gemeenten} gemeenten`,
  laad: async (map, maat) => {
    const webstek = await openWebstek(map, maat);
    const paden = hoofdstukpaginas(webstek);
    return {
      onze: async () => {
        for (const pad of paden) await webstek.vraag(pad);
      },
    };
  },
};
