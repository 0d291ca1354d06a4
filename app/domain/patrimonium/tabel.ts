import { herkenKolommen } from './kolommen.ts';
import { KOP_BINNEN } from './maten.ts';

/** A row of a sheet: its number as the spreadsheet shows it, and its cells as text. */
export interface Rij {
  readonly rij: number;
  readonly cellen: readonly string[];
}

/** A sheet with its headings found. Rows without any text are left out; the others keep their number. */
export interface Tabel {
  /** The headings, in the order of the columns. */
  readonly kop: readonly string[];
  /** The number of the row that holds them. */
  readonly kopRij: number;
  /** The rows under the headings. */
  readonly rijen: readonly Rij[];
  /** What stands above the headings, as a title. */
  readonly ervoor: readonly Rij[];
}

const gevuld = ({ cellen }: Rij): boolean => cellen.some((cel) => cel.trim() !== '');
const hoeveelHerkend = ({ cellen }: Rij): number =>
  Object.values(herkenKolommen(cellen)).filter((kolom) => kolom !== null).length;

/** The row of the headings: of the first rows the one with most known names, else the first that is filled in. */
function vindKop(rijen: readonly Rij[]): Rij | undefined {
  const eerste = rijen.slice(0, KOP_BINNEN).map((rij) => ({ rij, herkend: hoeveelHerkend(rij) }));
  const meeste = Math.max(0, ...eerste.map(({ herkend }) => herkend));
  return eerste.find(({ herkend }) => herkend === meeste)?.rij;
}

/** The rows of a sheet as a table, or null when none of them holds text. */
export function maakTabel(alle: readonly Rij[]): Tabel | null {
  const rijen = alle.filter(gevuld);
  const kop = vindKop(rijen);
  if (!kop) return null;
  const plek = rijen.indexOf(kop);
  return {
    kop: kop.cellen.map((cel) => cel.replace(/\s+/g, ' ').trim()),
    kopRij: kop.rij,
    rijen: rijen.slice(plek + 1),
    ervoor: rijen.slice(0, plek),
  };
}
