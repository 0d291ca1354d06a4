import { rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { waarom } from './bestandsfout.ts';
import { maakMap } from './maakMap.ts';
import { OpdrachtFout } from './opdracht.ts';

export interface TeSchrijven {
  readonly pad: string;
  readonly inhoud: string | Uint8Array;
}

/** Refuses a name that is taken by a folder, before anything is written. */
async function eisBestandsnaam(pad: string): Promise<void> {
  const gevonden = await stat(pad).catch((fout: NodeJS.ErrnoException) => {
    if (fout.code === 'ENOENT') return null;
    throw fout;
  });
  if (gevonden?.isDirectory()) throw Object.assign(new Error(pad), { code: 'EISDIR' });
}

/**
 * Writes files, all or none: first under another name in the same folder, and renamed once all of them are complete, so that
 * nobody ever finds half a file. Makes the folder when needed. Throws OpdrachtFout with a Dutch reason.
 */
export async function schrijfBestanden(bestanden: readonly TeSchrijven[]): Promise<void> {
  const tijdelijk = ({ pad }: TeSchrijven) =>
    join(dirname(pad), `.toewijs-${process.pid}-${bestanden.findIndex((een) => een.pad === pad)}`);
  try {
    for (const bestand of bestanden) {
      await maakMap(resolve(dirname(bestand.pad)));
      await eisBestandsnaam(bestand.pad);
      await writeFile(tijdelijk(bestand), bestand.inhoud, { flush: true });
    }
    for (const bestand of bestanden) await rename(tijdelijk(bestand), bestand.pad);
  } catch (fout) {
    await Promise.all(bestanden.map((bestand) => rm(tijdelijk(bestand), { force: true }).catch(() => undefined)));
    const namen = bestanden.map(({ pad }) => pad).join(', ');
    throw new OpdrachtFout(`Er is niets geschreven. ${namen} kan niet gemaakt worden: ${waarom(fout)}.`);
  }
}
