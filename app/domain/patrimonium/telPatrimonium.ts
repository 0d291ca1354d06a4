import { type Breuk, hoogstens } from '../cijfers/breuk.ts';
import { type Rechtskader, rechtskaderOp } from '../recht/rechtskader.ts';
import { gemeenteMetNis } from '../reglement/gemeentenlijst.ts';
import { vereenvoudig } from './vereenvoudig.ts';
import type { Woning } from './woning.ts';

/** A share of a count: exact as teller/noemer (401/3), and the largest whole number in it (133). In dwellings. */
export interface Aandeel extends Breuk {
  readonly hoogstens: number;
}

/** How many dwellings something has, by its name. */
export interface Naamtelling {
  readonly naam: string;
  readonly woningen: number;
}

/** The table of the 65+ sjabloon [002:254-286], and what has no place in it. */
export interface Typetelling {
  /** Eengezinswoning with 1, 2, 3, 4 and 5 bedrooms. */
  readonly eengezinswoning: readonly [number, number, number, number, number];
  /** Appartement: studio, then 1, 2, 3 and 4 bedrooms. */
  readonly appartement: readonly [number, number, number, number, number];
  /** Dwellings outside the table, as 'appartement met 5 slaapkamers' or 'type onbekend'. */
  readonly buiten: readonly Naamtelling[];
}

/** The counts of the dwellings of one gemeente, all landlords together. */
export interface Gemeentetelling {
  readonly nis: string;
  readonly naam: string;
  readonly woningen: number;
  /** Studios and dwellings with 1 or 2 bedrooms. */
  readonly klein: number;
  /** All specifieke doelgroepen together take at most this. */
  readonly derde: Aandeel;
  /** Above these, 65+ asks for an extended doelgroepenplan. */
  readonly kwart: Aandeel;
  readonly derdeKlein: Aandeel;
  readonly perType: Typetelling;
  /** Labelled dwellings by doelgroep, as the file names it. */
  readonly doelgroepen: readonly Naamtelling[];
}

/** An exact share of `geheel` dwellings. */
const aandeel = (breuk: Breuk, geheel: number): Aandeel => ({
  teller: breuk.teller * geheel,
  noemer: breuk.noemer,
  hoogstens: hoogstens(breuk, geheel),
});

/** What a dwelling is called that has no place in the table by type. */
function buitenTabel({ type, slaapkamers }: Woning): string {
  if (type === null) return 'type onbekend';
  if (slaapkamers === null) return `${type}, slaapkamers onbekend`;
  return `${type} met ${slaapkamers} ${slaapkamers === 1 ? 'slaapkamer' : 'slaapkamers'}`;
}

class Teller {
  private readonly perNaam = new Map<string, { naam: string; woningen: number }>();

  /** Counts one; names that differ in case, accents or punctuation only are one, as first written. */
  tel(naam: string, sleutel = naam): void {
    const geteld = this.perNaam.get(sleutel);
    if (geteld) geteld.woningen += 1;
    else this.perNaam.set(sleutel, { naam, woningen: 1 });
  }

  alles(): Naamtelling[] {
    return [...this.perNaam.values()].sort((een, ander) => (een.naam < ander.naam ? -1 : 1));
  }
}

function telType(woningen: readonly Woning[]): Typetelling {
  const eengezinswoning: [number, number, number, number, number] = [0, 0, 0, 0, 0];
  const appartement: [number, number, number, number, number] = [0, 0, 0, 0, 0];
  const buiten = new Teller();
  for (const woning of woningen) {
    const rij = woning.type === 'eengezinswoning' ? eengezinswoning : appartement;
    const plek = woning.type === 'eengezinswoning' ? (woning.slaapkamers ?? 0) - 1 : (woning.slaapkamers ?? -1);
    const geteld = woning.type === null ? undefined : rij[plek];
    if (geteld === undefined) buiten.tel(buitenTabel(woning));
    else rij[plek] = geteld + 1;
  }
  return { eengezinswoning, appartement, buiten: buiten.alles() };
}

function telLabels(woningen: readonly Woning[]): Naamtelling[] {
  const labels = new Teller();
  for (const { label } of woningen)
    if (label !== '') labels.tel(label, vereenvoudig(label).replaceAll(' ', '') || label);
  return labels.alles();
}

function telGemeente(nis: string, woningen: readonly Woning[], recht: Rechtskader): Gemeentetelling {
  const grens = recht.ouderenSlaapkamers.waarde;
  const klein = woningen.filter(({ slaapkamers }) => slaapkamers !== null && slaapkamers <= grens).length;
  return {
    nis,
    naam: gemeenteMetNis(nis)?.naam ?? nis,
    woningen: woningen.length,
    klein,
    derde: aandeel(recht.derdePatrimonium.waarde, woningen.length),
    kwart: aandeel(recht.ouderenPatrimonium.waarde, woningen.length),
    derdeKlein: aandeel(recht.ouderenKlein.waarde, klein),
    perType: telType(woningen),
    doelgroepen: telLabels(woningen),
  };
}

/**
 * The counts of a patrimonium by gemeente, in the order of their names. Every share comes from the law of `recht`, by default the
 * latest. A dwelling without a number of bedrooms is not small, because that is not known.
 */
export function telPatrimonium(
  woningen: readonly Woning[],
  recht: Rechtskader = rechtskaderOp(null),
): readonly Gemeentetelling[] {
  const perGemeente = new Map<string, Woning[]>();
  for (const woning of woningen) {
    const zelfde = perGemeente.get(woning.gemeente);
    if (zelfde) zelfde.push(woning);
    else perGemeente.set(woning.gemeente, [woning]);
  }
  return [...perGemeente]
    .map(([nis, eigen]) => telGemeente(nis, eigen, recht))
    .sort((een, ander) => (een.naam < ander.naam ? -1 : 1));
}
