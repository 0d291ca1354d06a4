import type { Omgeving } from './opdrachten/opdracht.ts';
import { voerUit } from './opdrachten/voerUit.ts';

const omgeving: Omgeving = {
  uit: (tekst) => process.stdout.write(`${tekst}\n`),
  fout: (tekst) => process.stderr.write(`${tekst}\n`),
  variabelen: process.env,
};

/** The exit code of a defect of the program itself, which no command gives. */
const DEFECT = 3;

process.exitCode = await voerUit(process.argv.slice(2), omgeving).catch((fout: unknown) => {
  console.error('Er liep iets mis in het programma zelf.', fout);
  return DEFECT;
});
