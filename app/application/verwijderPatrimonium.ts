import type { Wie } from '../domain/procedure/gebeurtenissen.ts';
import { type Bewaring, bewaarHoofdstuk } from './bewaarHoofdstuk.ts';
import type { Poorten } from './ports.ts';

/**
 * Takes the list of dwellings out of a dossier, as it was seen at version `gezien`, so that the typed figures count again. Labels stay with
 * their doelgroepen, and the history keeps the list.
 */
export const verwijderPatrimonium = (
  poorten: Pick<Poorten, 'opslag' | 'bijlagen' | 'klok'>,
  wie: Wie,
  dossier: string,
  gezien: number,
): Promise<Bewaring> =>
  bewaarHoofdstuk(poorten, wie, { dossier, hoofdstuk: 'patrimonium', gemeente: null, inhoud: {}, gezien });
