/** What somebody reads when nothing could be written, as on a full disk. */
export const BEWAREN_MISLUKT =
  'Bewaren lukte niet. Wat u invulde, staat hier nog. Probeer het over enkele ogenblikken opnieuw; blijft het misgaan, kopieer dan uw tekst.';

/**
 * What a save leads to; one that fails is written in the report of the server and gives `anders`: the page with everything that was
 * typed. An answer that was thrown on purpose (404) is no failure.
 */
export async function ofMislukt<T, U>(bewaar: () => Promise<T>, anders: () => U): Promise<T | U> {
  try {
    return await bewaar();
  } catch (fout) {
    if (fout instanceof Response) throw fout;
    console.error(fout);
    return anders();
  }
}
