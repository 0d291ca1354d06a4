import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { inProject } from './projectmap.ts';

const EXTENSIE = '.hbs';

/**
 * The templates on disk, in order of their names: the key is the path inside `map` without extension
 * ('toewijzingsreglement/woonbinding'), the value the source. `map` is the folder templates of the program unless given.
 */
export async function leesSjablonen(map = inProject('templates')): Promise<Record<string, string>> {
  const vermeldingen = await readdir(map, { recursive: true, withFileTypes: true });
  const paden = vermeldingen
    .filter((vermelding) => vermelding.isFile() && vermelding.name.endsWith(EXTENSIE))
    .map((vermelding) => join(vermelding.parentPath, vermelding.name))
    .sort();
  const paren = paden.map(
    async (pad): Promise<[string, string]> => [
      relative(map, pad).slice(0, -EXTENSIE.length).split(sep).join('/'),
      await readFile(pad, 'utf8'),
    ],
  );
  return Object.fromEntries(await Promise.all(paren));
}
