import { BRONNEN } from '../recht/bronnen.ts';
import { opsomming } from '../taal/opsomming.ts';
import { inGebied } from './plaats.ts';
import type { Regel } from './regel.ts';

/**
 * Langdurige woonbinding with the (deel-)werkingsgebied holds for all its gemeenten, so all of them agree; the consensus of
 * each is recorded with its date, and no gemeenteraad amends it [001:95, 99].
 */
export const wbGebied: Regel = {
  id: 'WB-GEBIED',
  titel: 'Woonbinding met het werkingsgebied: consensus van elke gemeente',
  niveau: 'blokkeert',
  bron: BRONNEN.woonbindingGebied,
  toets: ({ dossier, gemeenten }) => {
    const { metGebied, consensus } = dossier.hoofdstukken.woonbinding;
    if (metGebied !== true) return [];
    const akkoord = new Set(consensus.filter(({ datum }) => datum !== null).map(({ gemeente }) => gemeente));
    const ontbrekend = gemeenten.filter(({ nis }) => !akkoord.has(nis)).map(({ naam }) => naam);
    if (ontbrekend.length === 0) return [];
    return [
      {
        plaats: inGebied('woonbinding', 'consensus'),
        tekst: `De woonbinding met het werkingsgebied geldt alleen bij consensus van alle gemeenten; die ontbreekt, of heeft geen datum, voor ${opsomming(ontbrekend)}.`,
        herstel: 'Noteer voor elke gemeente op welke datum ze akkoord ging, of kies niet voor deze woonbinding.',
      },
    ];
  },
};
