import { maakHerteller } from '../../../app/components/levend/maakHerteller.ts';
import { maakTelstof } from '../../../app/components/levend/maakTelstof.ts';
import { maakGebied } from '../grootGebied.ts';
import type { Scenario } from '../scenario.ts';
import { demoDossier } from '../stof.ts';

/** The caps after one keystroke in a number of the first doelgroep of the gebied, as the browser counts them. */
export const scenario: Scenario = {
  naam: ({ gemeenten }) => `Hertellen na een toets op ${gemeenten} gemeenten`,
  laad: async (_map, maat) => {
    const dossier = maakGebied(await demoDossier('stek92-verbeterd'), maat);
    const [doelgroep] = dossier.hoofdstukken.doelgroepen.doelgroepen;
    const [rij] = doelgroep?.aantallen ?? [];
    if (!doelgroep || !rij) throw new Error('the gebied has no doelgroep with numbers');
    const { naVeld } = maakHerteller(maakTelstof(dossier), { hoofdstuk: 'doelgroepen', gemeente: null });
    let keer = 0;
    return {
      onze: () => {
        keer += 1;
        return naVeld([
          ['doelgroepen.0.sleutel', doelgroep.sleutel],
          ['doelgroepen.0.aantallen.0.gemeente', rij.gemeente],
          ['doelgroepen.0.aantallen.0.aantal', String(keer % 100)],
        ]);
      },
    };
  },
};
