import { tegenAnderen } from '../docx/tegenAnderen.ts';
import type { Scenario } from '../scenario.ts';
import { demoReglement } from '../stof.ts';

/** The whole reglement of the demo, from tree to DOCX. */
export const scenario: Scenario = {
  naam: () => 'TR naar DOCX',
  laad: async () => tegenAnderen(await demoReglement()),
};
