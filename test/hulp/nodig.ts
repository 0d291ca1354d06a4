import { describe } from 'vitest';

/** Commands that `npm test` could not find on this machine, by name, separated by commas. */
const zonder = new Set((process.env.TOEWIJS_ZONDER ?? '').split(',').filter(Boolean));

/**
 * `describe` for tests that need commands of the system: skipped when one of them is missing, so that they count as
 * skipped and not as passed. Under CI `npm test` has already failed on the missing command.
 */
export const nodig = (...commandos: readonly string[]) =>
  describe.skipIf(commandos.some((commando) => zonder.has(commando)));
