import { voerDossierIn } from '../../app/application/voerDossierIn.ts';
import { alsOpmerking } from '../../app/domain/reglement/opmerkingen.ts';
import { foutenlijst, leesTekst } from './leesBestand.ts';
import { GELUKT, leesArgumenten, type Opdracht, OpdrachtFout } from './opdracht.ts';
import { openOpslag } from './opslag.ts';

const WIE = { door: 'opdrachtregel', namens: '', rol: 'beheerder' };

/** `import FILE`: makes a new dossier out of a dossier file; prints its id and nothing else. */
export const opdracht: Opdracht = {
  async voerUit(argumenten, omgeving) {
    const pad = leesArgumenten(argumenten, ['één dossierbestand']).woorden[0] ?? '';
    const tekst = await leesTekst(pad);
    const uitkomst = await voerDossierIn(openOpslag(omgeving, { bestaand: false }), WIE, tekst);
    if (uitkomst.soort === 'ongeldig') throw new OpdrachtFout(foutenlijst(pad, uitkomst.fouten));
    for (const opmerking of uitkomst.opmerkingen) omgeving.fout(`Let op: ${alsOpmerking(opmerking)}`);
    omgeving.uit(uitkomst.id);
    return GELUKT;
  },
};
