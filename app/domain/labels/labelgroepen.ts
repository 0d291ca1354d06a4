import type { Overzicht } from '../cijfers/overzicht.ts';
import { gesorteerdOp, regelvolgorde } from '../patrimonium/adresvolgorde.ts';
import type { Doelgroep } from '../reglement/doelgroepen.ts';
import { gemeenteMetNis } from '../reglement/gemeentenlijst.ts';
import type { DoelgroepOpPlaats } from './doelgroepenMetLabels.ts';
import type { Label } from './label.ts';

/** The labelled dwellings of one doelgroep in one gemeente, by street, number and bus. */
export interface Labellijst extends DoelgroepOpPlaats {
  readonly woningen: readonly Label[];
}

/** The labelled dwellings of one gemeente, by doelgroep in the order of the reglement. */
export interface Labelgroep {
  readonly nis: string;
  readonly naam: string;
  readonly lijsten: readonly Labellijst[];
}

/** The labels of one doelgroep by gemeente. */
function perGemeente(woningen: readonly Label[]): Map<string, Label[]> {
  const gevonden = new Map<string, Label[]>();
  for (const woning of woningen) {
    const zelfde = gevonden.get(woning.gemeente);
    if (zelfde) zelfde.push(woning);
    else gevonden.set(woning.gemeente, [woning]);
  }
  return gevonden;
}

/** Whether a doelgroep has a list of addresses: one with an unlabelled number a year has none [004:416]. */
const heeftLijst = ({ telwijze, woningen }: Doelgroep): boolean => telwijze !== 'per-jaar' && woningen.length > 0;

/** Whether any dwelling is labelled, so that there is a list. */
export const heeftLabels = ({ doelgroepen }: Pick<Overzicht, 'doelgroepen'>): boolean =>
  doelgroepen.some(({ doelgroep }) => heeftLijst(doelgroep));

/**
 * All labelled dwellings as they are listed: by gemeente in the order of 1.2, then by doelgroep, then by address. A gemeente
 * that is not in 1.2 comes last.
 */
export function labelgroepen({ gemeenten, doelgroepen }: Pick<Overzicht, 'gemeenten' | 'doelgroepen'>): Labelgroep[] {
  const lijsten = new Map<string, Labellijst[]>(gemeenten.map(({ nis }) => [nis, []]));
  for (const { gemeente, doelgroep } of doelgroepen) {
    if (!heeftLijst(doelgroep)) continue;
    for (const [nis, labels] of perGemeente(doelgroep.woningen)) {
      const woningen = gesorteerdOp(labels, ({ adres }) => regelvolgorde(adres));
      lijsten.set(nis, [...(lijsten.get(nis) ?? []), { gemeente, doelgroep, woningen }]);
    }
  }
  return [...lijsten]
    .filter(([, eigen]) => eigen.length > 0)
    .map(([nis, eigen]) => ({ nis, naam: gemeenteMetNis(nis)?.naam ?? nis, lijsten: eigen }));
}
