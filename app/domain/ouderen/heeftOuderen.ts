import { telDoelgroep } from '../cijfers/telDoelgroep.ts';
import { lijstitem } from '../recht/doelgroepenlijst.ts';
import type { Doelgroep } from '../reglement/doelgroepen.ts';
import type { Dossier } from '../reglement/dossier.ts';

/** Whether a doelgroep is the one of ouderen on the list of artikel 6.27. */
const isOuderen = ({ lijst }: Doelgroep): boolean =>
  lijst.keuze === 'op-de-lijst' && lijstitem(lijst.item)?.ouderen === true;

/**
 * Whether deel 1 or deel 2 keeps dwellings of the gemeente `nis` for ouderen, so that it has a 65+ sjabloon; the same as
 * gemeentenMetOuderen without counting the whole dossier.
 */
export function heeftOuderen({ hoofdstukken, perGemeente }: Dossier, nis: string): boolean {
  const heeft = (doelgroepen: readonly Doelgroep[], gemeente: string | null) =>
    doelgroepen.some((een) => isOuderen(een) && telDoelgroep(een, gemeente).perGemeente.has(nis));
  return (
    heeft(hoofdstukken.doelgroepen.doelgroepen, null) || heeft(perGemeente[nis]?.doelgroepen.doelgroepen ?? [], nis)
  );
}
