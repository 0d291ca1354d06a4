import type { Wie } from '../domain/procedure/gebeurtenissen.ts';
import { titelVanKopie } from './leesTitel.ts';
import { openDossier } from './openDossier.ts';
import type { Poorten } from './ports.ts';
import { voegDossierToe } from './voegDossierToe.ts';

/**
 * Makes a new dossier with all that stands in `van` now, without its history and with 'Kopie van' in front of its title; returns its
 * id, or null when there is no dossier `van`. `id`: see voegDossierToe.
 */
export async function kopieerDossier(
  poorten: Pick<Poorten, 'opslag' | 'bijlagen' | 'klok' | 'nieuwId'>,
  wie: Wie,
  { van, id }: { readonly van: string; readonly id: string },
): Promise<string | null> {
  const stand = await openDossier(poorten, van);
  if (stand === null) return null;
  return voegDossierToe(poorten, wie, { ...stand.dossier, titel: titelVanKopie(stand.dossier.titel) }, id);
}
