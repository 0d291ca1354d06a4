import type { Bron } from '../recht/bronnen.ts';
import type { Rolsleutel } from './rollen.ts';
import type { Vereiste } from './vereisten.ts';

/** Where a toewijzingsreglement stands; null is before its draft. */
export type Reglementstand =
  | 'ontwerp'
  | 'vastgesteld'
  | 'bezorgd'
  | 'geintegreerd'
  | 'aangenomen'
  | 'bij-minister'
  | 'getoetst'
  | 'vernietigd'
  | 'in-werking'
  | 'bekendgemaakt';
/** Where it stands in one gemeente, while the whole is `bezorgd`. */
export type Gemeentestand =
  | 'bezorgd'
  | 'in-behandeling'
  | 'geagendeerd'
  | 'goedgekeurd'
  | 'geamendeerd'
  | 'niet-goedgekeurd';

/** How a state is named to people. */
export const STANDNAMEN: Readonly<Record<Reglementstand | Gemeentestand, string>> = {
  ontwerp: 'ontwerp',
  vastgesteld: 'vastgesteld in de toewijzingsraad',
  bezorgd: 'bezorgd aan de gemeenten',
  'in-behandeling': 'in behandeling',
  geagendeerd: 'geagendeerd',
  goedgekeurd: 'goedgekeurd',
  geamendeerd: 'geamendeerd en goedgekeurd',
  'niet-goedgekeurd': 'niet goedgekeurd',
  geintegreerd: 'verwerkt tot één reglement',
  aangenomen: 'definitief vastgesteld',
  'bij-minister': 'bij de minister',
  getoetst: 'getoetst door de minister',
  vernietigd: 'geheel of gedeeltelijk vernietigd',
  'in-werking': 'in werking',
  bekendgemaakt: 'bekendgemaakt',
};

/** One row: from where, by which act, to where, by whom, and what it requires. */
export interface Overgang<Stand extends string, Begin> {
  readonly van: Stand | Begin;
  readonly op: string;
  readonly naar: Stand;
  readonly door: Rolsleutel;
  /** What must hold before it can be done; see vereisten.ts. */
  readonly eist: readonly Vereiste[];
  /** What is done, and what is due with it. */
  readonly wat: string;
  readonly bron: Bron;
  readonly vindplaats: string;
}

/** A step of the whole reglement. */
export type Reglementovergang = Overgang<Reglementstand, null>;
/** A step in each gemeente of the gebied. */
export type Gemeenteovergang = Overgang<Gemeentestand, never>;
