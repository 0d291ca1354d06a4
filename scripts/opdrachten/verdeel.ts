import { verdeelPerNiveau } from '../../app/domain/cijfers/verdeelPerNiveau.ts';
import { verdelingAlsJson } from '../../app/domain/verdeling/alsJson.ts';
import { leesVerdeelopdracht } from '../../app/domain/verdeling/leesVerdeelopdracht.ts';
import { foutenlijst, leesTekst } from './leesBestand.ts';
import { GELUKT, leesArgumenten, type Opdracht, OpdrachtFout } from './opdracht.ts';
import { verdelingInTekst } from './verdelingInTekst.ts';

/** `verdeel FILE [--json]`: distributes contingenten over zones and their delen; needs no database. */
export const opdracht: Opdracht = {
  async voerUit(argumenten, omgeving) {
    const { woorden, staatAan } = leesArgumenten(argumenten, ['één bestand met een verdeling'], { json: 'schakelaar' });
    const pad = woorden[0] ?? '';
    const gelezen = leesVerdeelopdracht(await leesTekst(pad));
    if (!gelezen.ok) throw new OpdrachtFout(foutenlijst(pad, gelezen.fouten, 'geldige verdeling'));
    const { contingenten, zones } = gelezen.opdracht;
    const verdeling = verdeelPerNiveau(contingenten, zones);
    omgeving.uit(staatAan('json') ? JSON.stringify(verdelingAlsJson(verdeling), null, 2) : verdelingInTekst(verdeling));
    return GELUKT;
  },
};
