import { DomeinFout } from '../app/domain/fout.ts';
import { UITLEG } from './opdrachten/help.ts';
import { MISLUKT, type Omgeving, type Opdracht } from './opdrachten/opdracht.ts';

/** The commands; each is loaded only when it is asked, so that check needs no database and no templates. */
const OPDRACHTEN: Readonly<Record<string, () => Promise<{ opdracht: Opdracht }>>> = {
  check: () => import('./opdrachten/check.ts'),
  render: () => import('./opdrachten/render.ts'),
  schema: () => import('./opdrachten/schema.ts'),
  import: () => import('./opdrachten/import.ts'),
  export: () => import('./opdrachten/export.ts'),
  verify: () => import('./opdrachten/verify.ts'),
  help: () => import('./opdrachten/help.ts'),
};

const omgeving: Omgeving = {
  uit: (tekst) => process.stdout.write(`${tekst}\n`),
  fout: (tekst) => process.stderr.write(`${tekst}\n`),
  variabelen: process.env,
};

async function voerUit([naam = 'help', ...argumenten]: readonly string[]): Promise<number> {
  const gevraagd = ['--help', '-h'].includes(naam) ? 'help' : naam;
  const laad = Object.hasOwn(OPDRACHTEN, gevraagd) ? OPDRACHTEN[gevraagd] : undefined;
  if (!laad) {
    omgeving.fout(`De opdracht ${naam} bestaat niet.\n\n${UITLEG}`);
    return MISLUKT;
  }
  try {
    return await (await laad()).opdracht.voerUit(argumenten, omgeving);
  } catch (fout) {
    if (!(fout instanceof DomeinFout)) throw fout;
    omgeving.fout(fout.message);
    return MISLUKT;
  }
}

/** An error that is no DomeinFout is a defect of the program: it is shown whole, with a code of its own. */
process.exitCode = await voerUit(process.argv.slice(2)).catch((fout: unknown) => {
  console.error('Er liep iets mis in het programma zelf.', fout);
  return 3;
});
