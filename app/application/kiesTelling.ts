import type { Wie } from '../domain/procedure/gebeurtenissen.ts';
import type { Stand } from '../domain/procedure/stand.ts';
import type { Patrimonium } from '../domain/reglement/patrimonium.ts';
import { type Bewaring, bewaarHoofdstuk } from './bewaarHoofdstuk.ts';
import type { Poorten } from './ports.ts';

export type Keuze = Patrimonium['keuzes'][number];

/** Chooses for one gemeente whether the file counts or the typed figures; the dwellings stay as they are. */
export function kiesTelling(
  poorten: Pick<Poorten, 'opslag' | 'bijlagen' | 'klok'>,
  wie: Wie,
  id: string,
  { dossier, versie }: Stand,
  keuze: Keuze,
): Promise<Bewaring> {
  const { patrimonium } = dossier.hoofdstukken;
  const andere = patrimonium.keuzes.filter(({ gemeente }) => gemeente !== keuze.gemeente);
  const inhoud = { ...patrimonium, keuzes: [...andere, keuze] };
  return bewaarHoofdstuk(poorten, wie, {
    dossier: id,
    hoofdstuk: 'patrimonium',
    gemeente: null,
    inhoud,
    gezien: versie,
  });
}
