import { DomeinFout } from '../../app/domain/fout.ts';
import { UITLEG } from './help.ts';
import { MISLUKT, type Omgeving, type Opdracht } from './opdracht.ts';

/** The commands; each is loaded only when it is asked, so that check needs no database and no templates. */
const OPDRACHTEN: Readonly<Record<string, () => Promise<{ opdracht: Opdracht }>>> = {
  check: () => import('./check.ts'),
  render: () => import('./render.ts'),
  vergelijk: () => import('./vergelijk.ts'),
  verdeel: () => import('./verdeel.ts'),
  patrimonium: () => import('./patrimonium.ts'),
  schema: () => import('./schema.ts'),
  import: () => import('./import.ts'),
  export: () => import('./export.ts'),
  verify: () => import('./verify.ts'),
  help: () => import('./help.ts'),
};

/**
 * Carries out one command line (the words after `npm run toewijs --`) and gives its exit code; without words it is help. An
 * error that is no DomeinFout is a defect of the program and is thrown.
 */
export async function voerUit([naam = 'help', ...argumenten]: readonly string[], omgeving: Omgeving): Promise<number> {
  const gevraagd = ['--help', '-h'].includes(naam) ? 'help' : naam;
  const laad = Object.hasOwn(OPDRACHTEN, gevraagd) ? OPDRACHTEN[gevraagd] : undefined;
  if (!laad) {
    omgeving.fout(`De opdracht ${naam} bestaat niet.\n\n${UITLEG}`);
    return MISLUKT;
  }
  try {
    const { opdracht } = await laad();
    return await opdracht.voerUit(argumenten, omgeving);
  } catch (fout) {
    if (!(fout instanceof DomeinFout)) throw fout;
    omgeving.fout(fout.message);
    return MISLUKT;
  }
}
