import type { Dossier } from '../../domain/reglement/dossier.ts';
import type { Hoofdstukadres } from '../../domain/reglement/leesHoofdstuk.ts';

/** The dossier as if the chapter had this value; deel 2 of a gemeente that has none yet starts from `leegDeel`. */
export function metInhoud(
  dossier: Dossier,
  { hoofdstuk, gemeente }: Hoofdstukadres,
  inhoud: unknown,
  leegDeel?: Dossier['perGemeente'][string],
): Dossier {
  if (gemeente === null) return { ...dossier, hoofdstukken: { ...dossier.hoofdstukken, [hoofdstuk]: inhoud } };
  const deel = dossier.perGemeente[gemeente] ?? leegDeel;
  if (deel === undefined) return dossier;
  return { ...dossier, perGemeente: { ...dossier.perGemeente, [gemeente]: { ...deel, [hoofdstuk]: inhoud } } };
}
