import { GEMEENTEOVERGANGEN, REGLEMENTOVERGANGEN } from './overgangen.ts';
import { type Rolsleutel, rolMet } from './rollen.ts';
import {
  type Gemeenteovergang,
  type Gemeentestand,
  type Reglementovergang,
  type Reglementstand,
  STANDNAMEN,
} from './standen.ts';
import { VEREISTEN, type Vereiste } from './vereisten.ts';

/** The steps of the reglement that this role can take from `stand` (null: before the draft), whatever they still require. */
export const mogelijk = (stand: Reglementstand | null, rol: Rolsleutel): Reglementovergang[] =>
  REGLEMENTOVERGANGEN.filter(({ van, door }) => van === stand && door === rol);

/** The steps in a gemeente that this role can take from `stand`, while the reglement as a whole is `bezorgd`. */
export const mogelijkInGemeente = (stand: Gemeentestand, rol: Rolsleutel): Gemeenteovergang[] =>
  GEMEENTEOVERGANGEN.filter(({ van, door }) => van === stand && door === rol);

/** Where a step leads, or why it is refused, in a Dutch sentence; `ontbreekt` is what is required and does not hold. */
export type Zet<Stand> =
  | { readonly ok: true; readonly naar: Stand }
  | {
      readonly ok: false;
      readonly waarom: 'niet-nu' | 'niet-door' | 'vereist';
      readonly zin: string;
      readonly ontbreekt: readonly Vereiste[];
    };

type Rij<Stand extends string> = {
  readonly van: string | null;
  readonly op: string;
  readonly naar: Stand;
  readonly door: Rolsleutel;
  readonly eist: readonly Vereiste[];
};

function zet<Stand extends string>(
  rijen: readonly Rij<Stand>[],
  stand: Stand | null,
  op: string,
  rol: Rolsleutel,
  voldaan: ReadonlySet<Vereiste>,
): Zet<Stand> {
  const geweigerd = (waarom: 'niet-nu' | 'niet-door' | 'vereist', zin: string, ontbreekt: readonly Vereiste[] = []) =>
    ({ ok: false, waarom, zin, ontbreekt }) as const;
  const rij = rijen.find((een) => een.van === stand && een.op === op);
  if (rij === undefined) {
    const naam = stand === null ? 'nog niet begonnen' : (STANDNAMEN as Readonly<Record<string, string>>)[stand];
    return geweigerd('niet-nu', `Deze stap kan nu niet: de stand is “${naam}”.`);
  }
  if (rij.door !== rol) {
    return geweigerd('niet-door', `Deze stap is voor: ${rolMet(rij.door).naam}. U handelt als: ${rolMet(rol).naam}.`);
  }
  const ontbreekt = rij.eist.filter((vereiste) => !voldaan.has(vereiste));
  if (ontbreekt.length === 0) return { ok: true, naar: rij.naar };
  const voorwaarden = ontbreekt.map((vereiste) => VEREISTEN[vereiste]).join('; en als ');
  return geweigerd('vereist', `Deze stap kan pas als ${voorwaarden}.`, ontbreekt);
}

/** Takes a step with the reglement; `voldaan` is what holds. */
export const zetReglement = (
  stand: Reglementstand | null,
  op: string,
  rol: Rolsleutel,
  voldaan: ReadonlySet<Vereiste>,
): Zet<Reglementstand> => zet(REGLEMENTOVERGANGEN, stand, op, rol, voldaan);

/** Takes a step in a gemeente; `voldaan` is what holds. */
export const zetGemeente = (
  stand: Gemeentestand,
  op: string,
  rol: Rolsleutel,
  voldaan: ReadonlySet<Vereiste>,
): Zet<Gemeentestand> => zet(GEMEENTEOVERGANGEN, stand, op, rol, voldaan);
