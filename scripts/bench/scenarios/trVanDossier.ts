import { maakReglement } from '../../../app/application/maakReglement.ts';
import { naarDocx } from '../../../app/documents/docx/naarDocx.ts';
import type { Scenario } from '../scenario.ts';
import { demoDossier, sjablonen } from '../stof.ts';

/** All that a download does: count, run the rules, fill the templates, number, write. */
export const scenario: Scenario = {
  naam: () => 'TR van dossier tot DOCX',
  laad: async () => {
    const [dossier, met] = [await demoDossier(), await sjablonen()];
    return { onze: () => naarDocx(maakReglement(met, dossier).document) };
  },
};
