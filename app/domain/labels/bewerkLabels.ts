import type { Woning } from '../patrimonium/woning.ts';
import type { Doelgroep } from '../reglement/doelgroepen.ts';
import { labelsleutel } from './doelgroepenMetLabels.ts';
import { alsLabel } from './label.ts';

/** The doelgroep with these dwellings on its list too; one that stands there already is not added again. */
export function zetOpLijst(doelgroep: Doelgroep, woningen: readonly Woning[]): Doelgroep {
  const bekend = new Set(doelgroep.woningen.map(labelsleutel));
  const nieuw = woningen.map(alsLabel).filter((label) => {
    const sleutel = labelsleutel(label);
    const isNieuw = !bekend.has(sleutel);
    bekend.add(sleutel);
    return isNieuw;
  });
  return nieuw.length === 0 ? doelgroep : { ...doelgroep, woningen: [...doelgroep.woningen, ...nieuw] };
}

/** The doelgroep without the labels with these keys. */
export function haalVanLijst(doelgroep: Doelgroep, sleutels: ReadonlySet<string>): Doelgroep {
  const over = doelgroep.woningen.filter((label) => !sleutels.has(labelsleutel(label)));
  return over.length === doelgroep.woningen.length ? doelgroep : { ...doelgroep, woningen: over };
}

/** How many dwellings of each gemeente stand on the list of a doelgroep, by NIS code. */
export function telLabels({ woningen }: Pick<Doelgroep, 'woningen'>): ReadonlyMap<string, number> {
  const telling = new Map<string, number>();
  for (const { gemeente } of woningen) telling.set(gemeente, (telling.get(gemeente) ?? 0) + 1);
  return telling;
}

/** A number of a doelgroep that is not the number of dwellings on its list; `aantal` is null when none is stated. */
export interface Afwijking {
  readonly gemeente: string;
  readonly aantal: number | null;
  readonly opLijst: number;
}

/** The gemeenten with dwellings on the list whose number says something else, or nothing; none for a yearly number. */
export function afwijkendeAantallen(doelgroep: Doelgroep): Afwijking[] {
  if (doelgroep.telwijze !== 'gelabeld') return [];
  const aantallen = new Map(doelgroep.aantallen.map(({ gemeente, aantal }) => [gemeente, aantal]));
  return [...telLabels(doelgroep)]
    .map(([gemeente, opLijst]) => ({ gemeente, aantal: aantallen.get(gemeente) ?? null, opLijst }))
    .filter(({ aantal, opLijst }) => aantal !== opLijst);
}

/** The doelgroep in which the number of these gemeenten (NIS codes) is the number of dwellings on the list. */
export function volgLijst(doelgroep: Doelgroep, gemeenten: ReadonlySet<string>): Doelgroep {
  const telling = telLabels(doelgroep);
  const rijen = doelgroep.aantallen.map((rij) =>
    gemeenten.has(rij.gemeente) ? { ...rij, aantal: telling.get(rij.gemeente) ?? 0 } : rij,
  );
  const bekend = new Set(rijen.map(({ gemeente }) => gemeente));
  const erbij = [...gemeenten]
    .filter((gemeente) => !bekend.has(gemeente))
    .map((gemeente) => ({ gemeente, aantal: telling.get(gemeente) ?? 0, plafond: null }));
  return { ...doelgroep, aantallen: [...rijen, ...erbij] };
}
