import { type Gemeentetelling, telPatrimonium } from '../patrimonium/telPatrimonium.ts';
import type { Woning } from '../patrimonium/woning.ts';
import type { Rechtskader } from '../recht/rechtskader.ts';
import type { Dossier } from '../reglement/dossier.ts';

/** A row of the table by type, in dwellings; see Typetelling. */
type Rij = readonly [number, number, number, number, number];

/** What the file of the patrimonium counts in one gemeente, in dwellings. */
export interface Gemeentebestand {
  readonly nis: string;
  readonly woningen: number;
  /** By landlord, in the order of the file; '' is a landlord that the file does not name. */
  readonly verhuurders: readonly { readonly verhuurder: string; readonly aantal: number }[];
  /** Studios and dwellings with 1 or 2 bedrooms; null when the file knows the bedrooms of no dwelling here. */
  readonly klein: number | null;
  /** Dwellings of which the file does not know the bedrooms: never counted as small. */
  readonly zonderSlaapkamers: number;
  /** With 1 to 4 bedrooms, and with 5 or more. */
  readonly eengezinswoning: Rij;
  /** Studio, with 1 to 3 bedrooms, and with 4 or more. */
  readonly appartement: Rij;
  /** Dwellings that have no place in the table, because type or bedrooms are not known. */
  readonly buitenTabel: number;
}

/** The counts of a patrimonium with where they come from; small enough to travel with a page, which the dwellings are not. */
export interface Bestandstelling {
  readonly bron: string;
  readonly peildatum: string | null;
  readonly gemeenten: readonly Gemeentebestand[];
}

/** A dossier of which the dwellings may have been left out, with what they count in their place. */
export type Telbaar = Dossier & { readonly geteld?: Bestandstelling | undefined };

const laatste = (rij: Rij, meer: number): Rij => [rij[0], rij[1], rij[2], rij[3], rij[4] + meer];

function vanGemeente(telling: Gemeentetelling, woningen: readonly Woning[]): Gemeentebestand {
  const verhuurders = new Map<string, number>();
  const groter = { eengezinswoning: 0, appartement: 0 };
  let zonderSlaapkamers = 0;
  for (const { verhuurder, type, slaapkamers } of woningen) {
    verhuurders.set(verhuurder, (verhuurders.get(verhuurder) ?? 0) + 1);
    if (slaapkamers === null) zonderSlaapkamers += 1;
    else if (type === 'eengezinswoning' && slaapkamers > 5) groter.eengezinswoning += 1;
    else if (type === 'appartement' && slaapkamers > 4) groter.appartement += 1;
  }
  const { perType } = telling;
  const buiten = perType.buiten.reduce((som, naam) => som + naam.woningen, 0);
  return {
    nis: telling.nis,
    woningen: telling.woningen,
    verhuurders: Array.from(verhuurders, ([verhuurder, aantal]) => ({ verhuurder, aantal })),
    klein: zonderSlaapkamers === telling.woningen ? null : telling.klein,
    zonderSlaapkamers,
    eengezinswoning: laatste(perType.eengezinswoning, groter.eengezinswoning),
    appartement: laatste(perType.appartement, groter.appartement),
    buitenTabel: buiten - groter.eengezinswoning - groter.appartement,
  };
}

/** Counted once for each list of dwellings, as long as the law of small dwellings stays the same. */
const geteld = new WeakMap<readonly Woning[], { grens: number; gemeenten: readonly Gemeentebestand[] }>();

function tel(woningen: readonly Woning[], recht: Rechtskader): readonly Gemeentebestand[] {
  const grens = recht.ouderenSlaapkamers.waarde;
  const eerder = geteld.get(woningen);
  if (eerder?.grens === grens) return eerder.gemeenten;
  const perGemeente = new Map<string, Woning[]>();
  for (const woning of woningen) {
    const zelfde = perGemeente.get(woning.gemeente);
    if (zelfde) zelfde.push(woning);
    else perGemeente.set(woning.gemeente, [woning]);
  }
  const gemeenten = telPatrimonium(woningen, recht).map((een) => vanGemeente(een, perGemeente.get(een.nis) ?? []));
  geteld.set(woningen, { grens, gemeenten });
  return gemeenten;
}

/** What the file of a dossier counts in every gemeente that it has dwellings of; null when no file is loaded. */
export function telBestand(dossier: Telbaar, recht: Rechtskader): Bestandstelling | null {
  if (dossier.geteld) return dossier.geteld;
  const { woningen, bestand, bron, peildatum } = dossier.hoofdstukken.patrimonium;
  if (woningen.length === 0) return null;
  const uit = `geteld uit ${bestand.naam || 'het bestand'}`;
  return { bron: bron.trim() === '' ? uit : `${bron.trim()}, ${uit}`, peildatum, gemeenten: tel(woningen, recht) };
}

/**
 * The counts that hold: those of the file, but for the gemeenten for which the typed figures were chosen. A gemeente without any
 * dwelling in the file keeps what was typed.
 */
export function telGeldend(dossier: Telbaar, recht: Rechtskader): Bestandstelling | null {
  const telling = telBestand(dossier, recht);
  if (telling === null) return null;
  const ingevuld = new Set(
    dossier.hoofdstukken.patrimonium.keuzes
      .filter((keuze) => keuze.telling === 'ingevuld')
      .map((keuze) => keuze.gemeente),
  );
  return { ...telling, gemeenten: telling.gemeenten.filter(({ nis }) => !ingevuld.has(nis)) };
}
