import { voluit } from '../../domain/taal/datum.ts';

/** Which version of a document it is, and since when; '' and null are left out. */
interface Versie {
  readonly nummer: string;
  readonly ingangsdatum: string | null;
  readonly goedgekeurdOp: string | null;
}

/**
 * The lines of a front page under the title: the woonmaatschappij when the gebied bears another name, and the version with the body
 * (`orgaan`, with its article) that approved it.
 */
export const voorbladregels = (
  wm: string,
  gebied: string,
  { nummer, ingangsdatum, goedgekeurdOp }: Versie,
  orgaan: string,
): string[] =>
  [
    wm === gebied ? '' : wm,
    nummer ? `Versie ${nummer}` : '',
    ingangsdatum ? `In werking vanaf ${voluit(ingangsdatum)}` : '',
    goedgekeurdOp ? `Goedgekeurd door ${orgaan} op ${voluit(goedgekeurdOp)}` : '',
  ].filter(Boolean);
