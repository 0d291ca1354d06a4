import type { Breuk } from '../cijfers/breuk.ts';
import { GRENZEN, type Grens } from './grenzen.ts';

/** The legal figures that hold on one date. */
export interface Rechtskader {
  readonly derdePatrimonium: Grens<Breuk>;
  readonly ouderenPatrimonium: Grens<Breuk>;
  readonly ouderenKlein: Grens<Breuk>;
  readonly versneldeToewijzing: Grens<Breuk>;
  readonly ouderenLeeftijd: Grens<number>;
  readonly ouderenSlaapkamers: Grens<number>;
  readonly woonbindingJaren: Grens<number>;
  readonly woonbindingPeriode: Grens<number>;
  readonly ramingJaren: Grens<number>;
  readonly buitenStelsel: Grens<Breuk>;
  readonly ondersteunendeFunctie: Grens<Breuk>;
  readonly toezichtDagen: Grens<number>;
  readonly toezichtVerlenging: Grens<number>;
  readonly overgangJaren: Grens<number>;
}

/** The row in force on `datum`; before the first row the first one holds, without a date the last one. */
export function geldend<T>(rijen: readonly Grens<T>[], datum: string | null): Grens<T> {
  const gesorteerd = [...rijen].sort((a, b) => a.vanaf.localeCompare(b.vanaf));
  const eerste = gesorteerd[0];
  if (!eerste) throw new Error('Een grens zonder rijen.');
  if (datum === null) return gesorteerd.at(-1) ?? eerste;
  return gesorteerd.findLast((rij) => rij.vanaf <= datum) ?? eerste;
}

/** Which legal figures hold on `datum` (YYYY-MM-DD), or the latest when the date is not known yet. */
export const rechtskaderOp = (datum: string | null): Rechtskader => ({
  derdePatrimonium: geldend<Breuk>(GRENZEN.derdePatrimonium, datum),
  ouderenPatrimonium: geldend<Breuk>(GRENZEN.ouderenPatrimonium, datum),
  ouderenKlein: geldend<Breuk>(GRENZEN.ouderenKlein, datum),
  versneldeToewijzing: geldend<Breuk>(GRENZEN.versneldeToewijzing, datum),
  ouderenLeeftijd: geldend<number>(GRENZEN.ouderenLeeftijd, datum),
  ouderenSlaapkamers: geldend<number>(GRENZEN.ouderenSlaapkamers, datum),
  woonbindingJaren: geldend<number>(GRENZEN.woonbindingJaren, datum),
  woonbindingPeriode: geldend<number>(GRENZEN.woonbindingPeriode, datum),
  ramingJaren: geldend<number>(GRENZEN.ramingJaren, datum),
  buitenStelsel: geldend<Breuk>(GRENZEN.buitenStelsel, datum),
  ondersteunendeFunctie: geldend<Breuk>(GRENZEN.ondersteunendeFunctie, datum),
  toezichtDagen: geldend<number>(GRENZEN.toezichtDagen, datum),
  toezichtVerlenging: geldend<number>(GRENZEN.toezichtVerlenging, datum),
  overgangJaren: geldend<number>(GRENZEN.overgangJaren, datum),
});
