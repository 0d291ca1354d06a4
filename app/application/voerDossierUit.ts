import { schrijfDossier } from '../domain/reglement/schrijfDossier.ts';
import { openDossier } from './openDossier.ts';
import type { Poorten } from './ports.ts';

/** A dossier as the text of a dossier file, which voerDossierIn reads back to the same; null when there is none with this id. */
export async function voerDossierUit(
  poorten: Pick<Poorten, 'opslag' | 'bijlagen'>,
  id: string,
): Promise<string | null> {
  const stand = await openDossier(poorten, id);
  return stand && schrijfDossier(stand.dossier);
}
