import { herkenKolommen, ontbrekendeKolommen } from '../../domain/patrimonium/kolommen.ts';
import { maakTabel, type Rij } from '../../domain/patrimonium/tabel.ts';
import { keurWerkmap } from './keurWerkmap.ts';
import { type Blad, ontleedInDraad } from './werkmapdraad.ts';

const heeftTekst = ({ rijen }: Blad): boolean => rijen.some(({ cellen }) => cellen.some((cel) => cel.trim() !== ''));

/** Whether the headings of a sheet are those of a list of dwellings. */
function isWoningblad(blad: Blad): boolean {
  const tabel = maakTabel(blad.rijen);
  return tabel !== null && ontbrekendeKolommen(herkenKolommen(tabel.kop)).length === 0;
}

let vorige: Promise<unknown> = Promise.resolve();

/** Does the work when all work before it is done: one workbook at a time bounds the memory of the server, and gives each its full time. */
function naElkaar<T>(werk: () => Promise<T>): Promise<T> {
  const nu = vorige.then(werk);
  vorige = nu.catch(() => undefined);
  return nu;
}

/** The sheets of a workbook, if it passes the gate. */
const leesBladen = (bytes: Uint8Array): Promise<readonly Blad[]> =>
  ontleedInDraad(bytes, () => keurWerkmap(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)));

/**
 * The rows of a workbook: of the first sheet whose headings are those of a list of dwellings, else of the first with text. Throws
 * OnleesbaarBestand; the main thread stays free while it reads.
 */
export async function leesXlsx(
  bytes: Uint8Array,
): Promise<{ rijen: Rij[]; blad: string | null; bladen: string[]; opmerkingen: string[] }> {
  const bladen = await naElkaar(() => leesBladen(bytes));
  const blad = bladen.find(isWoningblad) ?? bladen.find(heeftTekst);
  const namen = bladen.map(({ naam }) => naam);
  return {
    rijen: blad?.rijen ?? [],
    blad: blad?.naam ?? null,
    bladen: namen,
    opmerkingen:
      blad && namen.length > 1 ? [`Het bestand heeft ${namen.length} werkbladen; '${blad.naam}' is gelezen.`] : [],
  };
}
