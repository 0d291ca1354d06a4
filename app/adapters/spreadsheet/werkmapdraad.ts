import { Worker } from 'node:worker_threads';
import type { Rij } from '../../domain/patrimonium/tabel.ts';
import { inProject } from '../projectmap.ts';
import { keurPlaats } from './keurPlaats.ts';
import { OnleesbaarBestand } from './onleesbaarBestand.ts';
import { beschadigd } from './zippoort.ts';

/** A sheet of a workbook as text. */
export interface Blad {
  readonly naam: string;
  readonly rijen: Rij[];
}

/** What the thread says: a sheet begins, some of its rows, all is said, or the parser cannot make sense of the file. */
type Bericht =
  | { readonly soort: 'blad'; readonly naam: string }
  | { readonly soort: 'rijen'; readonly rijen: readonly Rij[] }
  | { readonly soort: 'klaar' }
  | { readonly soort: 'beschadigd' };

/** How long the parser may take, in milliseconds of the clock. */
export interface Geduld {
  /** Without a new row. */
  readonly stil: number;
  /** For the whole workbook. */
  readonly samen: number;
}

/**
 * The largest workbook that passes the gate takes a few seconds of work. The clock of a busy server runs on while the thread waits for its
 * turn, so a thread that goes on giving rows has a minute; one that gives nothing is ended.
 */
const GEDULD: Geduld = { stil: 10_000, samen: 60_000 };
/** How much memory the thread may use, in MB. */
const GEHEUGEN_MAX = 128;

const TE_ZWAAR =
  'Dit bestand vraagt te veel tijd of geheugen om te lezen. Kopieer alleen de lijst met woningen naar een nieuw bestand en probeer opnieuw.';
const teZwaar = (): OnleesbaarBestand => new OnleesbaarBestand(TE_ZWAAR);

/** The sheets that a thread sends, until it says that it is ready. Throws OnleesbaarBestand. */
const ontvang = (draad: Worker, { stil, samen }: Geduld): Promise<readonly Blad[]> =>
  new Promise((klaar, mislukt) => {
    const bladen: Blad[] = [];
    const opgeven = () => mislukt(teZwaar());
    const stilte = setTimeout(opgeven, stil);
    const geheel = setTimeout(opgeven, samen);
    const neemOp = (bericht: Bericht): void => {
      stilte.refresh();
      if (bericht.soort === 'blad') bladen.push({ naam: bericht.naam, rijen: [] });
      else if (bericht.soort === 'klaar') klaar(bladen);
      else if (bericht.soort === 'beschadigd') mislukt(beschadigd());
      else {
        // a row or a cell that does not say its place has one all the same
        for (const { rij, cellen } of bericht.rijen) keurPlaats(rij, cellen.length);
        bladen.at(-1)?.rijen.push(...bericht.rijen);
      }
    };
    draad.on('message', (bericht: Bericht) => {
      try {
        neemOp(bericht);
      } catch (fout) {
        mislukt(fout);
      }
    });
    draad.once('error', (fout: NodeJS.ErrnoException) =>
      mislukt(fout.code === 'ERR_WORKER_OUT_OF_MEMORY' ? teZwaar() : fout),
    );
    draad.once('exit', () => {
      clearTimeout(stilte);
      clearTimeout(geheel);
      mislukt(beschadigd());
    });
  });

/**
 * Does `keur` while a thread gets ready, then parses the workbook in that thread, which is ended when it takes too long or too much memory.
 * Throws what `keur` throws, before anything is parsed, and OnleesbaarBestand for a file that is no good.
 */
export async function ontleedInDraad(
  bytes: Uint8Array,
  keur: () => Promise<void>,
  geduld: Geduld = GEDULD,
): Promise<readonly Blad[]> {
  const draad = new Worker(inProject('app', 'adapters', 'spreadsheet', 'xlsxwerker.mjs'), {
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: GEHEUGEN_MAX, maxYoungGenerationSizeMb: 16 },
    stderr: true,
    stdout: true,
  });
  const bladen = ontvang(draad, geduld);
  // heard from the start, also while nobody waits for it yet
  bladen.catch(() => undefined);
  try {
    await keur();
    draad.postMessage(bytes);
    return await bladen;
  } finally {
    await draad.terminate();
  }
}
