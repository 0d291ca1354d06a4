import { getal } from '../../../app/domain/taal/getal.ts';
import { bijlage } from '../bijlage.ts';
import { tegenAnderen } from '../docx/tegenAnderen.ts';
import type { Scenario } from '../scenario.ts';
import { demoReglement } from '../stof.ts';

/** The same reglement with a long annex. */
export const scenario: Scenario = {
  naam: ({ rijen }) => `TR met bijlage van ${getal(rijen)} rijen naar DOCX`,
  laad: async (_map, { rijen }) => {
    const document = await demoReglement();
    return tegenAnderen({ ...document, blokken: [...document.blokken, bijlage(rijen)] });
  },
};
