import { Worker } from 'node:worker_threads';
import { herkenKolommen, ontbrekendeKolommen } from '../../domain/patrimonium/kolommen.ts';
import { maakTabel, type Rij } from '../../domain/patrimonium/tabel.ts';
import { inProject } from '../projectmap.ts';
import { keurPlaats } from './keurPlaats.ts';
import { keurWerkmap } from './keurWerkmap.ts';
import { OnleesbaarBestand } from './onleesbaarBestand.ts';
import { beschadigd } from './zippoort.ts';

/** A sheet of a workbook as text. */
interface Werkblad {
  readonly naam: string;
  readonly rijen: Rij[];
}

/** What the thread says: a sheet begins, some of its rows, all is said, or the parser cannot make sense of the file. */
type Bericht =
  | { readonly soort: 'blad'; readonly naam: string }
  | { readonly soort: 'rijen'; readonly rijen: readonly Rij[] }
  | { readonly soort: 'klaar' }
  | { readonly soort: 'beschadigd' };

/** How long the parser may take, in milliseconds, and how much memory it may use, in MB. */
const TIJD_MAX = 5_000;
const GEHEUGEN_MAX = 128;

const TE_ZWAAR =
  'Dit bestand vraagt te veel tijd of geheugen om te lezen. Kopieer alleen de lijst met woningen naar een nieuw bestand en probeer opnieuw.';

/** Parses in a thread that is ended when it takes too long or too much memory. Throws OnleesbaarBestand for a file that is no good. */
function ontleed(bytes: Uint8Array): Promise<readonly Werkblad[]> {
  const werker = new Worker(inProject('app', 'adapters', 'spreadsheet', 'xlsxwerker.mjs'), {
    workerData: bytes,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: GEHEUGEN_MAX, maxYoungGenerationSizeMb: 16 },
    stderr: true,
    stdout: true,
  });
  const bladen: Werkblad[] = [];
  return new Promise<readonly Werkblad[]>((klaar, mislukt) => {
    const wekker = setTimeout(() => mislukt(new OnleesbaarBestand(TE_ZWAAR)), TIJD_MAX);
    werker.on('message', (bericht: Bericht) => {
      if (bericht.soort === 'blad') bladen.push({ naam: bericht.naam, rijen: [] });
      else if (bericht.soort === 'klaar') klaar(bladen);
      else if (bericht.soort === 'beschadigd') mislukt(beschadigd());
      else {
        try {
          // a row or a cell that does not say its place has one all the same
          for (const { rij, cellen } of bericht.rijen) keurPlaats(rij, cellen.length);
          bladen.at(-1)?.rijen.push(...bericht.rijen);
        } catch (fout) {
          mislukt(fout);
        }
      }
    });
    werker.once('error', (fout: NodeJS.ErrnoException) =>
      mislukt(fout.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new OnleesbaarBestand(TE_ZWAAR) : fout),
    );
    werker.once('exit', () => {
      clearTimeout(wekker);
      mislukt(beschadigd());
    });
  }).finally(() => werker.terminate());
}

const heeftTekst = ({ rijen }: Werkblad): boolean =>
  rijen.some(({ cellen }) => cellen.some((cel) => cel.trim() !== ''));

/** Whether the headings of a sheet are those of a list of dwellings. */
function isWoningblad(blad: Werkblad): boolean {
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

/** The sheets of a workbook that passed the gate. */
async function leesBladen(bytes: Uint8Array): Promise<readonly Werkblad[]> {
  await keurWerkmap(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  return ontleed(bytes);
}

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
