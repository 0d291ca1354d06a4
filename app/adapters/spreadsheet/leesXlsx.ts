import { Worker } from 'node:worker_threads';
import { herkenKolommen, ontbrekendeKolommen } from '../../domain/patrimonium/kolommen.ts';
import { maakTabel, type Rij } from '../../domain/patrimonium/tabel.ts';
import { inProject } from '../projectmap.ts';
import { keurWerkmap } from './keurWerkmap.ts';
import { OnleesbaarBestand } from './onleesbaarBestand.ts';
import { beschadigd } from './zippoort.ts';

/** A sheet of a workbook as text. */
interface Werkblad {
  readonly naam: string;
  readonly rijen: readonly (readonly string[])[];
}

/** How long the parser may take, in milliseconds, and how much memory it may use, in MB. */
const TIJD_MAX = 5_000;
const GEHEUGEN_MAX = 160;

const TE_ZWAAR =
  'Dit bestand vraagt te veel tijd of geheugen om te lezen. Kopieer alleen de lijst met woningen naar een nieuw bestand en probeer opnieuw.';

/** Parses in a thread that is ended when it takes too long or too much memory. Throws OnleesbaarBestand for a file that is no good. */
function ontleed(bytes: Uint8Array): Promise<readonly Werkblad[]> {
  const werker = new Worker(inProject('app', 'adapters', 'spreadsheet', 'xlsxwerker.mjs'), {
    workerData: bytes,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: GEHEUGEN_MAX },
    stderr: true,
    stdout: true,
  });
  return new Promise<readonly Werkblad[]>((klaar, mislukt) => {
    const wekker = setTimeout(() => mislukt(new OnleesbaarBestand(TE_ZWAAR)), TIJD_MAX);
    werker.once('message', (bladen: readonly Werkblad[] | null) => (bladen ? klaar(bladen) : mislukt(beschadigd())));
    werker.once('error', (fout: NodeJS.ErrnoException) =>
      mislukt(fout.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new OnleesbaarBestand(TE_ZWAAR) : fout),
    );
    werker.once('exit', () => {
      clearTimeout(wekker);
      mislukt(beschadigd());
    });
  }).finally(() => werker.terminate());
}

const alsRijen = ({ rijen }: Werkblad): Rij[] => rijen.map((cellen, plek) => ({ rij: plek + 1, cellen }));
const heeftTekst = ({ rijen }: Werkblad): boolean => rijen.some((cellen) => cellen.some((cel) => cel.trim() !== ''));

/** Whether the headings of a sheet are those of a list of dwellings. */
function isWoningblad(blad: Werkblad): boolean {
  const tabel = maakTabel(alsRijen(blad));
  return tabel !== null && ontbrekendeKolommen(herkenKolommen(tabel.kop)).length === 0;
}

/**
 * The rows of a workbook: of the first sheet whose headings are those of a list of dwellings, else of the first with text. Throws
 * OnleesbaarBestand; the main thread stays free while it reads.
 */
export async function leesXlsx(
  bytes: Uint8Array,
): Promise<{ rijen: Rij[]; blad: string | null; bladen: string[]; opmerkingen: string[] }> {
  await keurWerkmap(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const bladen = await ontleed(bytes);
  const blad = bladen.find(isWoningblad) ?? bladen.find(heeftTekst);
  const namen = bladen.map(({ naam }) => naam);
  return {
    rijen: blad ? alsRijen(blad) : [],
    blad: blad?.naam ?? null,
    bladen: namen,
    opmerkingen:
      blad && namen.length > 1 ? [`Het bestand heeft ${namen.length} werkbladen; '${blad.naam}' is gelezen.`] : [],
  };
}
