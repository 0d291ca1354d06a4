import { vouw } from '../domain/procedure/evolve.ts';
import type { Stand } from '../domain/procedure/stand.ts';
import { dossierSchema } from '../domain/reglement/dossier.ts';
import type { Poorten } from './ports.ts';

/**
 * A dossier as it stands now, with its version and who saved each chapter last; null when there is none with this id.
 * The last value of each chapter passes its schema once, so that a field added since it was saved gets its empty value.
 */
export async function openDossier({ opslag }: Pick<Poorten, 'opslag'>, id: string): Promise<Stand | null> {
  const stand = vouw(await opslag.leesGeldende(id));
  return stand && { ...stand, dossier: dossierSchema.parse(stand.dossier) };
}
