import { resolve } from 'node:path';
import { voerDossierUit } from '../../app/application/voerDossierUit.ts';
import { GELUKT, leesArgumenten, type Opdracht, OpdrachtFout } from './opdracht.ts';
import { openOpslag } from './opslag.ts';
import { schrijfBestanden } from './schrijfBestanden.ts';

/** `export ID [--out FILE]`: the dossier file of a dossier in the store, printed or written to a file. */
export const opdracht: Opdracht = {
  async voerUit(argumenten, omgeving) {
    const { woorden, waarde } = leesArgumenten(argumenten, ['het nummer van één dossier'], { out: 'waarde' });
    const id = woorden[0] ?? '';
    const tekst = await voerDossierUit(openOpslag(omgeving, { bestaand: true }), id);
    if (tekst === null) throw new OpdrachtFout(`Er is geen dossier met nummer ${id}.`);
    const naar = waarde('out');
    if (naar === null) omgeving.uit(tekst.trimEnd());
    else await schrijfBestanden([{ pad: resolve(naar), inhoud: tekst }]);
    return GELUKT;
  },
};
