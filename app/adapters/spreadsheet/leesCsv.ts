import Papa from 'papaparse';
import { BLADRIJ_MAX, KOLOMMEN_MAX } from '../../domain/patrimonium/maten.ts';
import type { Rij } from '../../domain/patrimonium/tabel.ts';
import { getal } from '../../domain/taal/getal.ts';
import { decodeer } from './decodeer.ts';
import { zonderFormulebescherming } from './formulebescherming.ts';
import { OnleesbaarBestand } from './onleesbaarBestand.ts';
import { herkenScheiding } from './scheiding.ts';

/** Excel's own first line that names the separator; the spreadsheet does not show it as a row. */
const SEP = /^sep=([;,\t])\r?\n/i;

/** Why papaparse could not make sense of the quotes, for the row of `record` (counted from 0). */
const aanhalingsteken = (record: number): string =>
  `Op rij ${record + 1} staat een aanhalingsteken dat niet klopt, zodat niet zeker is waar een cel eindigt. Verbeter die rij, of bewaar het bestand als .xlsx.`;

/**
 * The rows of a CSV file, separated by semicolon, comma or tab. Rows are numbered as a spreadsheet that opens the file shows them: a
 * cell with several lines is one row. Throws OnleesbaarBestand.
 */
export function leesCsv(bytes: Uint8Array): { rijen: Rij[]; opmerkingen: string[] } {
  const { tekst, opmerkingen } = decodeer(bytes);
  const sep = SEP.exec(tekst);
  const inhoud = sep ? tekst.slice(sep[0].length) : tekst;
  const { data, errors } = Papa.parse<string[]>(inhoud, {
    delimiter: sep?.[1] ?? herkenScheiding(inhoud),
    skipEmptyLines: false,
    preview: BLADRIJ_MAX + 1,
  });
  const quote = errors.find(({ type }) => type === 'Quotes');
  if (quote) throw new OnleesbaarBestand(aanhalingsteken(quote.row ?? 0));
  if (data.length > BLADRIJ_MAX + 1 || (data.length > BLADRIJ_MAX && (data.at(-1) ?? []).join('') !== '')) {
    throw new OnleesbaarBestand(
      `Dit bestand heeft meer dan ${getal(BLADRIJ_MAX)} rijen; zoveel kunnen er niet gelezen worden. Haal weg wat geen woning is, of splits het bestand.`,
    );
  }
  const breedte = data.reduce((meeste, cellen) => Math.max(meeste, cellen.length), 0);
  if (breedte > KOLOMMEN_MAX) {
    throw new OnleesbaarBestand(
      `Dit bestand heeft ${getal(breedte)} kolommen; hoogstens ${KOLOMMEN_MAX} kunnen gelezen worden. Kijk na of het scheidingsteken klopt (puntkomma, komma of tab).`,
    );
  }
  const rijen = data.map((cellen, record) => ({ rij: record + 1, cellen: cellen.map(zonderFormulebescherming) }));
  return { rijen, opmerkingen };
}
