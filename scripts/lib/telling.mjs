/** Counts of what was tried: one static check counts as one, and so does one test. */
export const NIETS = { geslaagd: 0, mislukt: 0, overgeslagen: 0 };

/** Two counts together. */
export const samen = (een, ander) => ({
  geslaagd: een.geslaagd + ander.geslaagd,
  mislukt: een.mislukt + ander.mislukt,
  overgeslagen: een.overgeslagen + ander.overgeslagen,
});

/** The last line of `npm test`: 'N passed, N failed', and ', N skipped' when any was. */
export const slotregel = ({ geslaagd, mislukt, overgeslagen }) =>
  `${geslaagd} passed, ${mislukt} failed${overgeslagen > 0 ? `, ${overgeslagen} skipped` : ''}`;

/**
 * The count of a vitest report in JSON. A file that could not be loaded has no tests and counts as one failure, and so
 * does a run that failed without saying where.
 * @param {{ success: boolean, testResults: { status: string, assertionResults: { status: string }[] }[] }} verslag
 */
export function telVerslag({ success, testResults }) {
  const statussen = testResults.flatMap(({ status, assertionResults }) =>
    assertionResults.length === 0 && status === 'failed' ? ['failed'] : assertionResults.map((test) => test.status),
  );
  const tel = (...gezocht) => statussen.filter((status) => gezocht.includes(status)).length;
  const mislukt = tel('failed');
  return {
    geslaagd: tel('passed'),
    mislukt: !success && mislukt === 0 ? 1 : mislukt,
    overgeslagen: tel('skipped', 'pending', 'todo', 'disabled'),
  };
}
