import { z } from 'zod';
import { dossierSchema } from './dossier.ts';

/**
 * The JSON Schema (draft 2020-12) of a dossier file, as it may be given: every chapter can be left out. What a schema
 * cannot say (existing dates, check digits, gemeenten outside the list, double keys, the bytes of a logo) is checked by leesDossier.
 */
export const dossierJsonSchema = () => ({
  title: 'Dossier van Toewijs',
  ...z.toJSONSchema(dossierSchema, { io: 'input' }),
});
