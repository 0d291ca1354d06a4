import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { draai } from './draai.mjs';

/** The commands of the system that tests use, with the Debian package that brings them. */
const PAKKET = {
  chromium: 'chromium',
  soffice: 'libreoffice-writer',
  pandoc: 'pandoc',
  pdftoppm: 'poppler-utils',
};

/** Whether a command can be run from the path. */
function bestaat(commando) {
  return (process.env.PATH ?? '').split(delimiter).some((map) => {
    try {
      accessSync(join(map, commando), constants.X_OK);
      return true;
    } catch {
      return false; // not in this folder: look in the next
    }
  });
}

const ontbrekend = () => Object.keys(PAKKET).filter((commando) => !bestaat(commando));

/** The words to put before apt-get: none as root, sudo when it asks no password; null when it may not. */
async function metRechten() {
  if (!bestaat('apt-get')) return null;
  if (process.getuid?.() === 0) return [];
  if (!bestaat('sudo')) return null;
  const { code } = await draai('sudo', ['-n', 'true'], { stil: true });
  return code === 0 ? ['sudo', '-n', 'env', 'DEBIAN_FRONTEND=noninteractive'] : null;
}

/**
 * Installs the Debian packages of the commands that are missing, where it may.
 * @returns {Promise<string[]>} the commands that are still missing afterwards
 */
export async function vulCommandosAan() {
  const nodig = ontbrekend();
  if (nodig.length === 0) return [];
  const voor = await metRechten();
  if (voor === null) return nodig;
  const pakketten = nodig.map((commando) => PAKKET[commando]);
  console.log(`Systeempakketten installeren: ${pakketten.join(', ')} …`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...argumenten) => {
    const [commando, ...rest] = [...voor, 'apt-get', ...argumenten];
    return draai(commando, rest, { env });
  };
  await apt('update', '-q');
  await apt('install', '-q', '-y', '--no-install-recommends', ...pakketten);
  return ontbrekend();
}
