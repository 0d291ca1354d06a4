import type { GemeenteInOverzicht, Overzicht } from '../cijfers/overzicht.ts';
import { telWoningenPerType } from '../cijfers/tellingen.ts';
import type { Gemeente } from '../reglement/gemeenten.ts';
import { voluit } from '../taal/datum.ts';
import type { Cijfer } from './regel.ts';

/** Where a figure of the dossier comes from: 'jaarverslag 2024 (31 december 2024)', as far as it is stated. */
export function herkomst({ bron, peildatum }: { bron: string; peildatum: string | null }): string {
  const dag = peildatum === null ? '' : voluit(peildatum);
  if (bron.trim() === '') return dag === '' ? 'zonder bron' : `zonder bron (${dag})`;
  return dag === '' ? bron.trim() : `${bron.trim()} (${dag})`;
}

/** Where the dwellings of several landlords come from, each landlord with its own source. */
export const herkomstWoningen = (rijen: Gemeente['woningen']): string =>
  rijen.map((rij) => `${rij.verhuurder.trim() || 'verhuurder'}: ${herkomst(rij)}`).join('; ') || 'niet ingevuld';

/** Where the dwellings of the whole gebied come from: the sum of the gemeenten, or what is stated for the gebied. */
export const herkomstWoningenGebied = ({ gemeenten, dossier }: Overzicht): string =>
  gemeenten.length > 0 && gemeenten.every(({ woningen }) => woningen !== null)
    ? 'berekend: de gemeenten samen'
    : herkomstWoningen(dossier.hoofdstukken.gemeenten.woningenGebied);

/** Where the small dwellings of a gemeente come from: the file of the patrimonium, the table by type, or the figure as stated. */
export const herkomstKleineWoningen = ({ uitBestand, gegevens }: GemeenteInOverzicht): string => {
  const { perType, kleineWoningen } = gegevens;
  const geteld = typeof uitBestand?.klein === 'number';
  return geteld || telWoningenPerType(perType) === null
    ? herkomst(kleineWoningen)
    : `tabel per type: ${herkomst(perType)}`;
};

/** A figure that the program computed; `hoe` says from what. */
export const berekend = (naam: string, waarde: number, hoe = ''): Cijfer => ({
  naam,
  waarde,
  herkomst: hoe === '' ? 'berekend' : `berekend: ${hoe}`,
});

/** A figure or a text as it was filled in. */
export const ingevuld = (naam: string, waarde: number | string): Cijfer => ({
  naam,
  waarde,
  herkomst: 'ingevuld in het dossier',
});
