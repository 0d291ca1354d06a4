import { type Dossier, leegDeelVanGemeente } from '../reglement/dossier.ts';
import type { Hoofdstukadres } from '../reglement/leesHoofdstuk.ts';

/** Built once: a value is never changed in place. */
const LEEG_DEEL = leegDeelVanGemeente();

/** The dossier with this value of a chapter; deel 2 of a gemeente that has none yet starts empty. */
export function metHoofdstuk<D extends Dossier>(
  dossier: D,
  { hoofdstuk, gemeente }: Hoofdstukadres,
  inhoud: unknown,
): D {
  if (gemeente === null) return { ...dossier, hoofdstukken: { ...dossier.hoofdstukken, [hoofdstuk]: inhoud } };
  const deel = { ...(dossier.perGemeente[gemeente] ?? LEEG_DEEL), [hoofdstuk]: inhoud };
  return { ...dossier, perGemeente: { ...dossier.perGemeente, [gemeente]: deel } };
}
