import { telDoelgroep } from '../cijfers/telDoelgroep.ts';
import type { Doelgroep } from '../reglement/doelgroepen.ts';
import type { Dossier } from '../reglement/dossier.ts';
import { isVoorOuderen } from './isVoorOuderen.ts';

/**
 * Whether deel 1 or deel 2 keeps dwellings of the gemeente `nis` for ouderen, so that it has a 65+ sjabloon; the same as
 * gemeentenMetOuderen without counting the whole dossier.
 */
export function heeftOuderen({ hoofdstukken, perGemeente }: Dossier, nis: string): boolean {
  const heeft = (doelgroepen: readonly Doelgroep[], gemeente: string | null) =>
    doelgroepen.some((een) => isVoorOuderen(een) && telDoelgroep(een, gemeente).perGemeente.has(nis));
  return (
    heeft(hoofdstukken.doelgroepen.doelgroepen, null) || heeft(perGemeente[nis]?.doelgroepen.doelgroepen ?? [], nis)
  );
}
