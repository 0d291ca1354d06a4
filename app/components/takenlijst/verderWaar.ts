import type { Stand } from '../../domain/procedure/stand.ts';
import type { Taak, Takengroep } from './maakTakenlijst.ts';
import { isOnvolledig } from './taakstand.ts';

/** Where to go on: a chapter and why, or nothing left to fill in. */
export type Verder =
  | { readonly soort: 'tegen' | 'verder' | 'volgende'; readonly taak: Taak }
  | { readonly soort: 'klaar'; readonly taak: null };

const isBegonnen = ({ stand }: Taak): boolean => stand === 'bezig' || stand === 'bekeken' || stand === 'volledig';

/**
 * The chapter to go on with: the first one under way in which something holds back; else the one that was saved last and is not
 * complete; else the next one that is not begun, those with questions that must be answered first.
 */
export function verderWaar(groepen: readonly Takengroep[], { hoofdstukversies }: Stand): Verder {
  const taken = groepen.flatMap((groep) => groep.taken);
  const tegen = taken.find((taak) => taak.tegen > 0 && isBegonnen(taak));
  if (tegen) return { soort: 'tegen', taak: tegen };

  const versie = ({ sleutel }: Taak): number => hoofdstukversies[sleutel]?.versie ?? 0;
  const [laatst] = taken
    .filter((taak) => isBegonnen(taak) && isOnvolledig(taak.stand))
    .toSorted((een, ander) => versie(ander) - versie(een));
  if (laatst) return { soort: 'verder', taak: laatst };

  const rest = taken.filter((taak) => isOnvolledig(taak.stand) || taak.tegen > 0);
  const volgende = rest.find(({ open }) => open > 0) ?? rest[0];
  return volgende ? { soort: 'volgende', taak: volgende } : { soort: 'klaar', taak: null };
}
