import { getal } from '../../app/domain/taal/getal.ts';
import { GEBREK, GELUKT, leesArgumenten, type Opdracht } from './opdracht.ts';
import { openOpslag } from './opslag.ts';

/** `verify`: walks every chain of events and the list of dossiers; exit code 1 when something does not hold. */
export const opdracht: Opdracht = {
  async voerUit(argumenten, omgeving) {
    leesArgumenten(argumenten, []);
    const { dossiers, gebeurtenissen, gebreken } = await openOpslag(omgeving, { bestaand: true }).controleer();
    for (const gebrek of gebreken) omgeving.uit(`- ${gebrek}`);
    const gelezen = `${getal(dossiers)} dossiers en ${getal(gebeurtenissen)} gebeurtenissen gelezen`;
    omgeving.uit(
      gebreken.length === 0 ? `${gelezen}: alles klopt.` : `${gelezen}: ${getal(gebreken.length)} gebreken.`,
    );
    return gebreken.length === 0 ? GELUKT : GEBREK;
  },
};
