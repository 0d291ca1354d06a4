import { readFile, stat } from 'node:fs/promises';
import type { Dossier } from '../../app/domain/reglement/dossier.ts';
import { leesDossier } from '../../app/domain/reglement/leesDossier.ts';
import { DOSSIER_MAX_BYTES, teGrootBestand } from '../../app/domain/reglement/leesJson.ts';
import type { Melding } from '../../app/domain/reglement/melding.ts';
import { alsOpmerking } from '../../app/domain/reglement/opmerkingen.ts';
import { isDatum } from '../../app/domain/reglement/velden.ts';
import { waarom } from './bestandsfout.ts';
import { type Omgeving, OpdrachtFout } from './opdracht.ts';

/** The text of a file; throws OpdrachtFout with a Dutch reason when it cannot be read, is too large or is no UTF-8. */
export async function leesTekst(pad: string): Promise<string> {
  try {
    const { size } = await stat(pad);
    if (size > DOSSIER_MAX_BYTES) throw new OpdrachtFout(`${pad}: ${teGrootBestand(size)}`);
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(pad));
  } catch (fout) {
    if (fout instanceof TypeError) throw new OpdrachtFout(`${pad} is geen tekst in UTF-8.`);
    throw fout instanceof OpdrachtFout ? fout : new OpdrachtFout(`${pad} kan niet gelezen worden: ${waarom(fout)}.`);
  }
}

/** A file that is no dossier: every problem with its place as it stands in the file, positions counted from 0. */
export class OngeldigDossier extends OpdrachtFout {
  readonly meldingen: readonly Melding[];
  constructor(tekst: string, meldingen: readonly Melding[]) {
    super(tekst);
    this.meldingen = meldingen;
  }
}

/** The sentence in front of everything that is wrong with a file; `wat` says what it should have been. */
export const foutenlijst = (pad: string, fouten: readonly string[], wat = 'geldig dossier'): string =>
  [`${pad} is geen ${wat}:`, ...fouten.map((fout) => `- ${fout}`)].join('\n');

/** The dossier in a file; its remarks go to the error stream. Throws OngeldigDossier with everything that is wrong with it. */
export async function leesDossierbestand(pad: string, { fout }: Omgeving): Promise<Dossier> {
  const gelezen = leesDossier(await leesTekst(pad));
  if (!gelezen.ok) throw new OngeldigDossier(foutenlijst(pad, gelezen.fouten), gelezen.meldingen);
  for (const opmerking of gelezen.opmerkingen) fout(`Let op: ${alsOpmerking(opmerking)}`);
  return gelezen.dossier;
}

/** The value of a flag that takes a day: an existing one as YYYY-MM-DD, or null when it is not given. Throws OpdrachtFout. */
export function leesDatum(waarde: string | null, vlag = '--op'): string | null {
  if (waarde !== null && !isDatum(waarde)) {
    throw new OpdrachtFout(`${vlag} verwacht een bestaande datum als jaar-maand-dag; gekregen: ${waarde}.`);
  }
  return waarde;
}
