import { type Dossier, dossierSchema } from './dossier.ts';

/**
 * The text of a dossier file: JSON with two spaces and a newline at the end. Fields stand in the order of the schema and
 * gemeenten by NIS code, so the same dossier always gives the same text. Throws a ZodError on what is no dossier.
 */
export const schrijfDossier = (dossier: Dossier): string =>
  `${JSON.stringify(dossierSchema.parse(dossier), null, 2)}\n`;
