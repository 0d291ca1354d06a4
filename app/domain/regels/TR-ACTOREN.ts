import { BRONNEN } from '../recht/bronnen.ts';
import { opsomming } from '../taal/opsomming.ts';
import { inGebied } from './plaats.ts';
import type { Regel } from './regel.ts';

/** Words of a name between spaces, without case and punctuation, so that 'Lede' is not found in 'Ledeberg'. */
const woorden = (naam: string): string =>
  ` ${naam
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

/** Housing and welfare actors sit in the toewijzingsraad, the OCMW of each gemeente among them [001:19-21]. */
export const trActoren: Regel = {
  id: 'TR-ACTOREN',
  titel: 'Huisvestings- en welzijnsactoren in de toewijzingsraad',
  niveau: 'waarschuwt',
  bron: BRONNEN.toewijzingsraad,
  toets: ({ dossier, gemeenten }) => {
    const { actoren } = dossier.hoofdstukken.toewijzingsraad;
    const ocmws = actoren.filter(({ soort }) => soort === 'ocmw').map(({ organisatie }) => woorden(organisatie));
    const plaats = inGebied('toewijzingsraad', 'actoren');
    if (actoren.length === 0) {
      return [
        {
          plaats,
          tekst:
            'In de toewijzingsraad zit geen enkele huisvestings- of welzijnsactor; ook het OCMW van elke gemeente hoort erbij.',
          herstel: 'Vul de actoren in die zich hebben aangemeld.',
        },
      ];
    }
    if (ocmws.length === 0) {
      return [
        {
          plaats,
          tekst: 'In de toewijzingsraad zit geen enkel OCMW.',
          herstel: 'Voeg het OCMW van elke gemeente toe.',
        },
      ];
    }
    const zonder = gemeenten
      .filter(({ naam }) => !ocmws.some((organisatie) => organisatie.includes(woorden(naam))))
      .map(({ naam }) => naam);
    if (zonder.length === 0) return [];
    return [
      {
        plaats,
        tekst: `In de toewijzingsraad is geen OCMW gevonden van ${opsomming(zonder)}.`,
        herstel: 'Voeg het OCMW toe, met de naam van de gemeente erin.',
      },
    ];
  },
};
