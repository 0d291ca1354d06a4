import { keurDossier } from '../../../app/application/keurDossier.ts';
import { maakGebied } from '../grootGebied.ts';
import type { Maat, Scenario } from '../scenario.ts';
import { demoDossier } from '../stof.ts';

const doelgroepen = ({ gemeenten, doelgroepenGebied, doelgroepenPerGemeente }: Maat): number =>
  doelgroepenGebied + gemeenten * doelgroepenPerGemeente;

/** Counting a large dossier and running all rules on it. */
export const scenario: Scenario = {
  naam: (maat) => `Alle regels op ${maat.gemeenten} gemeenten en ${doelgroepen(maat)} doelgroepen`,
  laad: async (_map, maat) => {
    const dossier = maakGebied(await demoDossier('stek92-verbeterd'), maat);
    // A dossier of its own each time: what was found of a dossier is kept.
    return { onze: () => keurDossier({ ...dossier }) };
  },
};
