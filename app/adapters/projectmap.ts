import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the program itself: the nearest one above this file with a package.json, in the sources and in a build alike. */
function zoekProjectmap(): string {
  let map = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(map, 'package.json'))) {
    const hoger = dirname(map);
    if (hoger === map) throw new Error('Geen package.json gevonden boven het programma.');
    map = hoger;
  }
  return map;
}

/** A path inside the program, whatever the current folder is. */
export const inProject = (...delen: string[]): string => join(zoekProjectmap(), ...delen);
