import type { Doelgroep } from '../reglement/doelgroepen.ts';
import type { Rij } from './amendement.ts';

/** What this gemeente (NIS code) has of a doelgroep of deel 1; null when it has no number and no address there. */
export function eigenRij({ aantallen, woningen }: Doelgroep, nis: string): Rij | null {
  const rij = aantallen.find(({ gemeente }) => gemeente === nis);
  const eigen = woningen.filter(({ gemeente }) => gemeente === nis);
  if (rij === undefined && eigen.length === 0) return null;
  return { aantal: rij?.aantal ?? null, plafond: rij?.plafond ?? null, woningen: eigen };
}

/** The doelgroep without anything of this gemeente: what stays out of reach of its council. */
export const zonderEigenRij = (doelgroep: Doelgroep, nis: string): Doelgroep => ({
  ...doelgroep,
  aantallen: doelgroep.aantallen.filter(({ gemeente }) => gemeente !== nis),
  woningen: doelgroep.woningen.filter(({ gemeente }) => gemeente !== nis),
});

/** `lijst` with `nieuw` in the place of the first item that `isEigen`, or at the end when there was none. */
const inPlaatsVan = <T>(lijst: readonly T[], isEigen: (item: T) => boolean, nieuw: readonly T[]): T[] => {
  const plek = lijst.findIndex(isEigen);
  if (plek === -1) return [...lijst, ...nieuw];
  return [...lijst.slice(0, plek), ...nieuw, ...lijst.slice(plek).filter((item) => !isEigen(item))];
};

/** The doelgroep with this row of a gemeente; null takes the row and its addresses out. */
export function metEigenRij(doelgroep: Doelgroep, nis: string, rij: Rij | null): Doelgroep {
  const isEigen = ({ gemeente }: { readonly gemeente: string }) => gemeente === nis;
  // a row of addresses only has no number of its own
  const hadRij = doelgroep.aantallen.some(isEigen);
  const heeftRij = rij !== null && (hadRij || rij.aantal !== null || rij.plafond !== null || rij.woningen.length === 0);
  const aantallen = heeftRij ? [{ gemeente: nis, aantal: rij.aantal, plafond: rij.plafond }] : [];
  return {
    ...doelgroep,
    aantallen: inPlaatsVan(doelgroep.aantallen, isEigen, aantallen),
    woningen: inPlaatsVan(doelgroep.woningen, isEigen, rij?.woningen ?? []),
  };
}
