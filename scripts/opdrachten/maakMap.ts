import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Makes a folder and those above it. Step by step, because the recursive mkdir of node does not end where the system refuses new folders with
 * ENOENT, as under /proc. Throws the error of the system.
 */
export async function maakMap(pad: string): Promise<void> {
  const probeer = (): Promise<string | undefined> =>
    mkdir(pad).then(
      () => undefined,
      (fout: NodeJS.ErrnoException) => {
        if (fout.code === 'EEXIST' || fout.code === 'ENOENT') return fout.code;
        throw fout;
      },
    );
  if ((await probeer()) !== 'ENOENT' || dirname(pad) === pad) return;
  await maakMap(dirname(pad));
  await mkdir(pad);
}
