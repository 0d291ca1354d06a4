import { BRONNEN } from '../recht/bronnen.ts';
import { hoofddoelgroepMet } from '../recht/hoofddoelgroepen.ts';
import type { VersneldeToewijzing } from '../reglement/versneldeToewijzing.ts';
import { inGebied } from './plaats.ts';
import type { Regel, Vaststelling } from './regel.ts';

type Verfijning = VersneldeToewijzing['verfijningen'][number];

/** What is not allowed about one refinement; null when nothing is. */
function bezwaar({ hoofddoelgroep, soort }: Verfijning, naam: string): Omit<Vaststelling, 'plaats'> | null {
  if (soort === 'geschrapt' || soort === 'toegevoegd') {
    return {
      tekst: `De subdoelgroep ${naam} is ${soort}; subdoelgroepen schrappen of toevoegen kan niet, hun voorwaarden verfijnen wel.`,
      herstel: 'Kies voor een verfijning van de voorwaarden, of verwijder deze rij.',
    };
  }
  if (hoofddoelgroep === null) {
    return {
      tekst: `Van de subdoelgroep ${naam} is niet gezegd bij welke hoofddoelgroep ze hoort; alleen bij de eerste kunnen voorwaarden verfijnd worden.`,
      herstel: 'Kies de hoofddoelgroep.',
    };
  }
  const { verfijnbaar, omschrijving } = hoofddoelgroepMet(hoofddoelgroep);
  if (verfijnbaar) return null;
  return {
    tekst: `De subdoelgroep ${naam} hoort bij de hoofddoelgroep van ${omschrijving}; alleen voor wie dak- en thuisloos is of dat dreigt te worden, kunnen de voorwaarden verfijnd worden.`,
    herstel: 'Verwijder deze verfijning.',
  };
}

/**
 * Of the subdoelgroepen only the conditions of those of the first hoofddoelgroep are refined, after consultation in the
 * toewijzingsraad; none is dropped or added [001:117-119, 132].
 */
export const p2Sub: Regel = {
  id: 'P2-SUB',
  titel: 'Subdoelgroepen worden alleen verfijnd, na overleg',
  niveau: 'blokkeert',
  bron: BRONNEN.subdoelgroepen,
  toets: ({ dossier }) => {
    const { verfijningen, overleg } = dossier.hoofdstukken.versneldeToewijzing;
    const gevonden = verfijningen.flatMap((verfijning, rang): Vaststelling[] => {
      const fout = bezwaar(verfijning, `“${verfijning.subdoelgroep.trim() || `verfijning ${rang + 1}`}”`);
      return fout === null
        ? []
        : [{ plaats: inGebied('versneldeToewijzing', `verfijningen.${verfijning.sleutel}`), ...fout }];
    });
    if (verfijningen.length === 0 || overleg.op !== null) return gevonden;
    return [
      ...gevonden,
      {
        plaats: inGebied('versneldeToewijzing', 'overleg.op'),
        tekst:
          'Er zijn voorwaarden van subdoelgroepen verfijnd, maar het overleg daarover in de toewijzingsraad is niet genoteerd.',
        herstel: 'Noteer op welke dag de toewijzingsraad erover overlegde.',
      },
    ];
  },
};
