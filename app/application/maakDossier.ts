import type { Wie } from '../domain/procedure/gebeurtenissen.ts';
import { dossierSchema, leegDossier } from '../domain/reglement/dossier.ts';
import { leesGemeentenamen } from './leesGemeentenamen.ts';
import { leesTitel } from './leesTitel.ts';
import type { Poorten } from './ports.ts';
import { voegDossierToe } from './voegDossierToe.ts';

/** A new dossier as it was asked for: `gemeenten` are names on lines or between commas, and may be ''. */
export interface TeMaken {
  readonly id: string;
  readonly titel: string;
  readonly gemeenten: string;
}

/** The id of the new dossier, or what is wrong in each field. */
export type Gemaakt =
  | { readonly soort: 'gemaakt'; readonly id: string }
  | { readonly soort: 'ongeldig'; readonly fouten: { readonly titel?: string; readonly gemeenten?: string } };

/** Makes a dossier in which only the title and the first gemeenten are filled in; nothing is stored when one of them is not right. */
export async function maakDossier(
  poorten: Pick<Poorten, 'opslag' | 'bijlagen' | 'klok' | 'nieuwId'>,
  wie: Wie,
  { id, titel: getypt, gemeenten: namen }: TeMaken,
): Promise<Gemaakt> {
  const titel = leesTitel(getypt);
  const gemeenten = leesGemeentenamen(namen);
  if (!titel.ok || !gemeenten.ok) {
    const fouten = {
      ...(titel.ok ? {} : { titel: titel.fout }),
      ...(gemeenten.ok ? {} : { gemeenten: gemeenten.fout }),
    };
    return { soort: 'ongeldig', fouten };
  }
  const dossier = dossierSchema.parse({
    ...leegDossier(titel.titel),
    hoofdstukken: { gemeenten: { gemeenten: gemeenten.nissen.map((nis) => ({ nis })) } },
  });
  return { soort: 'gemaakt', id: await voegDossierToe(poorten, wie, dossier, id) };
}
