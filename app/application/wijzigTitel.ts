import type { Wie } from '../domain/procedure/gebeurtenissen.ts';
import { leesTitel } from './leesTitel.ts';
import type { Poorten } from './ports.ts';
import { voerUit } from './voerUit.ts';

export type Hernoeming =
  | { readonly soort: 'bewaard'; readonly versie: number }
  | { readonly soort: 'ongeldig'; readonly fout: string }
  | { readonly soort: 'onbekend' };

/** Gives a dossier another title; the same title again changes nothing. onbekend: no such dossier. */
export async function wijzigTitel(
  poorten: Pick<Poorten, 'opslag' | 'bijlagen' | 'klok'>,
  wie: Wie,
  { dossier, titel: getypt }: { readonly dossier: string; readonly titel: string },
): Promise<Hernoeming> {
  const gelezen = leesTitel(getypt);
  if (!gelezen.ok) return { soort: 'ongeldig', fout: gelezen.fout };
  const uitkomst = await voerUit(poorten, wie, dossier, { soort: 'WijzigTitel', titel: gelezen.titel });
  return typeof uitkomst === 'number' ? { soort: 'bewaard', versie: uitkomst } : { soort: 'onbekend' };
}
