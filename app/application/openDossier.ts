import { evolve, vouw } from '../domain/procedure/evolve.ts';
import type { Stand } from '../domain/procedure/stand.ts';
import { dossierSchema } from '../domain/reglement/dossier.ts';
import { laadIn } from './patrimoniumbijlage.ts';
import type { Gebeurtenisopslag, Poorten } from './ports.ts';

/** How many dossiers a store keeps folded; the one that was opened longest ago goes first. */
const ONTHOUDEN = 40;

/** Folded dossiers by store and id. Events are only ever appended, so a fold is never wrong, at most behind. */
const gevouwen = new WeakMap<Gebeurtenisopslag, Map<string, Stand>>();

function onthoud(opslag: Gebeurtenisopslag, id: string, stand: Stand): Stand {
  const standen = gevouwen.get(opslag) ?? new Map<string, Stand>();
  gevouwen.set(opslag, standen);
  standen.delete(id);
  standen.set(id, stand);
  const [oudste] = standen.keys();
  if (standen.size > ONTHOUDEN && oudste !== undefined) standen.delete(oudste);
  return stand;
}

/**
 * A dossier as it stands now, with its version and who saved each chapter last; null when there is none with this id.
 * The last value of each chapter passes its schema once, so that a field added since it was saved gets its empty value. What was folded before
 * is continued with the events since then.
 */
export async function openDossier(
  { opslag, bijlagen }: Pick<Poorten, 'opslag' | 'bijlagen'>,
  id: string,
): Promise<Stand | null> {
  const eerder = gevouwen.get(opslag)?.get(id);
  const met = async (stand: Stand): Promise<Stand> => {
    const dossier = await laadIn(bijlagen, id, stand.dossier);
    return onthoud(opslag, id, dossier === stand.dossier ? stand : { ...stand, dossier });
  };
  if (eerder) return met((await opslag.lees(id, eerder.versie)).reduce<Stand>(evolve, eerder));
  const stand = vouw(await opslag.leesGeldende(id));
  return stand && met({ ...stand, dossier: dossierSchema.parse(stand.dossier) });
}
