import { dossierJsonSchema } from '../../app/domain/reglement/dossierJsonSchema.ts';
import { GELUKT, leesArgumenten, type Opdracht } from './opdracht.ts';

/** `schema`: the JSON Schema of a dossier file. */
export const opdracht: Opdracht = {
  async voerUit(argumenten, { uit }) {
    leesArgumenten(argumenten, []);
    uit(JSON.stringify(dossierJsonSchema(), null, 2));
    return GELUKT;
  },
};
