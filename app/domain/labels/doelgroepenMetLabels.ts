import { adressleutel } from '../patrimonium/adressleutel.ts';
import type { Doelgroep } from '../reglement/doelgroepen.ts';
import type { Dossier } from '../reglement/dossier.ts';
import type { Label } from './label.ts';

/** A doelgroep with where it stands: of the gebied (`gemeente` null) or of deel 2 of a gemeente (NIS code). */
export interface DoelgroepOpPlaats {
  readonly gemeente: string | null;
  readonly doelgroep: Doelgroep;
}

/** Every doelgroep of a dossier, in the order of the reglement: deel 1, then deel 2 of each gemeente in 1.2. */
export function doelgroepenVan({ hoofdstukken, perGemeente }: Dossier): DoelgroepOpPlaats[] {
  const nissen = new Set(hoofdstukken.gemeenten.gemeenten.map(({ nis }) => nis));
  const op = (gemeente: string | null, doelgroepen: readonly Doelgroep[]) =>
    doelgroepen.map((doelgroep) => ({ gemeente, doelgroep }));
  return [
    ...op(null, hoofdstukken.doelgroepen.doelgroepen),
    ...[...nissen].flatMap((nis) => op(nis, perGemeente[nis]?.doelgroepen.doelgroepen ?? [])),
  ];
}

/** Keys of labels; a label never changes in place. */
const sleutels = new WeakMap<Label, string>();

/** The key of the address of a label (see adressleutel); '' when it has none. */
export function labelsleutel(label: Label): string {
  const sleutel = sleutels.get(label) ?? adressleutel(label);
  sleutels.set(label, sleutel);
  return sleutel;
}

/** By the key of its address: the doelgroep for which a dwelling is labelled; of two the first. */
export function gelabeldVoor(doelgroepen: readonly DoelgroepOpPlaats[]): ReadonlyMap<string, DoelgroepOpPlaats> {
  const voor = new Map<string, DoelgroepOpPlaats>();
  for (const opPlaats of doelgroepen) {
    for (const label of opPlaats.doelgroep.woningen) {
      const sleutel = labelsleutel(label);
      if (sleutel !== '' && !voor.has(sleutel)) voor.set(sleutel, opPlaats);
    }
  }
  return voor;
}

/** Whether two are the same doelgroep at the same place, whatever was changed in it. */
export const zelfdeDoelgroep = (een: DoelgroepOpPlaats, ander: DoelgroepOpPlaats): boolean =>
  een.gemeente === ander.gemeente && een.doelgroep.sleutel === ander.doelgroep.sleutel;
