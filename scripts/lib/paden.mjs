import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project, whatever the current directory is. */
export const WORTEL = fileURLToPath(new URL('../..', import.meta.url));

/** A path inside the project. */
export const inProject = (...delen) => join(WORTEL, ...delen);
