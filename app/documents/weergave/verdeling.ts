import { som } from '../../domain/cijfers/tellingen.ts';
import type { VerdeeldDeel, VerdelingPerNiveau } from '../../domain/cijfers/verdeelPerNiveau.ts';
import { getal } from '../../domain/taal/getal.ts';
import { exactInWoorden, gelijkstandInWoorden } from '../../domain/verdeling/inWoorden.ts';
import type { Rij, Tabel } from '../blokken.ts';
import { cijfers, rij, tabel, woorden } from './tabel.ts';
import { verdelingsbeeld } from './verdelingsbeeld.ts';

/** A zone or deel as a line of a table; a deel is set in under its zone. The key is stable as long as the names are. */
export interface Verdeelregel {
  readonly sleutel: string;
  readonly naam: string;
  readonly deel: VerdeeldDeel;
}

/** Every zone with its delen under it, in order. */
export const verdeelregels = ({ zones }: VerdelingPerNiveau): Verdeelregel[] =>
  zones.flatMap((zone) => [
    { sleutel: zone.naam, naam: zone.naam, deel: zone },
    ...zone.delen.map((deel) => ({ sleutel: `${zone.naam}/${deel.naam}`, naam: `– ${deel.naam}`, deel })),
  ]);

/** Most contingenten beside each other on A4; more of them make a next table. */
const NAAST_ELKAAR = 5;

/** The places of the contingenten in each table, with its number. */
const groepen = (aantal: number): { volgnummer: number; plekken: readonly number[] }[] =>
  Array.from({ length: Math.ceil(aantal / NAAST_ELKAAR) }, (_, groep) => ({
    volgnummer: groep + 1,
    plekken: Array.from({ length: aantal }, (_, plek) => plek).slice(groep * NAAST_ELKAAR, (groep + 1) * NAAST_ELKAAR),
  }));

const op = <T>(plekken: readonly number[], waarden: readonly T[]): T[] =>
  plekken.flatMap((plek) => waarden.slice(plek, plek + 1));

/** The numbers of these contingenten with their sum. */
function aantallen(
  id: string,
  verdeling: VerdelingPerNiveau,
  plekken: readonly number[],
  basis: Verdelingsbasis,
): Tabel {
  const contingenten = op(plekken, verdeling.contingenten);
  const rijen = verdeelregels(verdeling).map(
    ({ sleutel, naam, deel }): Rij =>
      rij(sleutel, [naam, getal(deel.gewicht), ...op(plekken, deel.aantallen).map(getal)]),
  );
  const totaal = getal(som(verdeling.zones.map((zone) => zone.gewicht)));
  return tabel(
    id,
    'Verdeling over de zones',
    [woorden('Zone', 4), cijfers(basis.gewicht, 2), ...contingenten.map(({ naam }) => cijfers(naam, 2))],
    [...rijen, rij('samen', ['Samen', totaal, ...contingenten.map(({ aantal }) => getal(aantal))], true)],
    basis.noten,
  );
}

/** The exact shares of these contingenten, by which the remainders were given. */
const exacteAandelen = (id: string, verdeling: VerdelingPerNiveau, plekken: readonly number[]): Tabel =>
  tabel(
    id,
    'Exact aandeel van elke zone',
    [woorden('Zone', 4), ...op(plekken, verdeling.contingenten).map(({ naam }) => cijfers(naam, 3))],
    verdeelregels(verdeling).map(({ sleutel, naam, deel }) =>
      rij(sleutel, [naam, ...op(plekken, deel.exact).map(exactInWoorden)]),
    ),
  );

/** What the weights are, as the head of a column. */
export interface Verdelingsbasis {
  readonly gewicht: string;
  /** Where the weights come from, as footnotes. */
  readonly noten: readonly string[];
}

/**
 * What templates/delen/verdeling asks: the tables of numbers, a picture for each contingent, the exact shares and who was level.
 * `id` is the place in the document that its tables are named under; use it once.
 */
export function verdelingInTekst(
  id: string,
  verdeling: VerdelingPerNiveau,
  basis: Verdelingsbasis = { gewicht: 'Gewicht', noten: [] },
) {
  const { contingenten, zones, gelijkstanden } = verdeling;
  const tabellen = groepen(contingenten.length);
  return {
    id,
    aantallen: tabellen.map(({ volgnummer, plekken }) => ({
      volgnummer,
      tabel: aantallen(`${id}.aantallen.${volgnummer}`, verdeling, plekken, basis),
    })),
    beelden: contingenten.map((_, plek) => ({ volgnummer: plek + 1, tabel: verdelingsbeeld(id, verdeling, plek) })),
    exact: tabellen.map(({ volgnummer, plekken }) => ({
      volgnummer,
      tabel: exacteAandelen(`${id}.exact.${volgnummer}`, verdeling, plekken),
    })),
    metDelen: zones.some(({ delen }) => delen.length > 0),
    gelijkstanden: gelijkstanden.map(gelijkstandInWoorden),
  };
}
