import { BRONNEN } from '../recht/bronnen.ts';
import { opsomming } from '../taal/opsomming.ts';
import { inGebied } from './plaats.ts';
import type { Regel, Vaststelling } from './regel.ts';

/**
 * The woonmaatschappij chairs the toewijzingsraad and every gemeente of the gebied is represented [001:21]; replacing a
 * person needs no new approval of the reglement [004:265].
 */
export const trLeden: Regel = {
  id: 'TR-LEDEN',
  titel: 'De leden van de toewijzingsraad',
  niveau: 'blokkeert',
  bron: BRONNEN.toewijzingsraad,
  toets: ({ dossier, gemeenten }) => {
    const { voorzitter, lokaleBesturen, afspraken } = dossier.hoofdstukken.toewijzingsraad;
    const vertegenwoordigd = new Set(
      lokaleBesturen.filter(({ zetels, leden }) => (zetels ?? leden.length) > 0).map(({ gemeente }) => gemeente),
    );
    const zonderZetel = gemeenten.filter(({ nis }) => !vertegenwoordigd.has(nis)).map(({ naam }) => naam);
    const gevonden: Vaststelling[] = [];
    if (voorzitter.vanWoonmaatschappij !== true) {
      const gegeven = voorzitter.vanWoonmaatschappij === null ? 'is nog niet ingevuld' : 'is niet de woonmaatschappij';
      gevonden.push({
        plaats: inGebied('toewijzingsraad', 'voorzitter'),
        tekst: `Wie de toewijzingsraad voorzit, ${gegeven}; de woonmaatschappij is voorzitter.`,
        herstel: 'Duid de woonmaatschappij aan als voorzitter.',
      });
    }
    if (zonderZetel.length > 0) {
      gevonden.push({
        plaats: inGebied('toewijzingsraad', 'lokaleBesturen'),
        tekst: `Elke gemeente van het werkingsgebied zit in de toewijzingsraad; zonder zetel: ${opsomming(zonderZetel)}.`,
        herstel: `Geef minstens één zetel aan ${opsomming(zonderZetel)}.`,
      });
    }
    if (afspraken.nieuweGoedkeuringBijVervanging === true) {
      gevonden.push({
        plaats: inGebied('toewijzingsraad', 'afspraken.nieuweGoedkeuringBijVervanging'),
        tekst:
          'De afspraken vragen een nieuwe goedkeuring van het reglement als een vertegenwoordiger vervangen wordt; dat is niet nodig.',
        herstel: 'Laat de vervanging in het verslag van de toewijzingsraad opnemen.',
      });
    }
    return gevonden;
  },
};
