import type { Huurreglementtelling, Wijktelling } from '../cijfers/huurreglement.ts';
import { BRONNEN } from '../recht/bronnen.ts';
import { breukInProcent } from '../taal/breukInProcent.ts';
import { getal } from '../taal/getal.ts';
import { woningen } from '../taal/woningen.ts';
import { berekend, herkomst, ingevuld } from './cijfer.ts';
import { inGebied } from './plaats.ts';
import type { Regel, Vaststelling } from './regel.ts';

/** What is let outside the regime against its ceiling of the whole patrimonium. */
function algemeen(buiten: Huurreglementtelling['buiten'], deel: string): Vaststelling[] {
  const { aantal, nietMeegeteld, patrimonium, plafond } = buiten;
  if (aantal === 0 || (plafond !== null && aantal <= plafond)) return [];
  if (plafond === null || patrimonium === null) {
    return [
      {
        plaats: inGebied('buitenSociaalStelsel', 'patrimonium.aantal'),
        tekst: `Er ${aantal === 1 ? 'staat' : 'staan'} ${woningen(aantal)} buiten het sociaal huurstelsel, maar het patrimonium is niet gekend; hoogstens ${deel} is toegelaten.`,
        herstel: 'Vul het aantal woningen van de woonmaatschappij in.',
      },
    ];
  }
  return [
    {
      plaats: inGebied('buitenSociaalStelsel', 'verhuringen'),
      tekst: `Er ${aantal === 1 ? 'staat' : 'staan'} ${woningen(aantal)} buiten het sociaal huurstelsel; op een patrimonium van ${getal(patrimonium)} zijn er hoogstens ${getal(plafond)} toegelaten (${deel}).`,
      cijfers: [
        ingevuld('buiten het stelsel, meegeteld', aantal),
        ingevuld('winteropvang en leegstandsbeheer, niet meegeteld', nietMeegeteld),
        berekend('maximum', plafond, `${deel} van het patrimonium, naar beneden`),
      ],
      herstel: 'Verhuur er minder buiten het stelsel, of zeg waarom het hier toch past.',
    },
  ];
}

/** The ondersteunende functies of one wijk against the ceiling there. */
function inWijk({ wijk, plafond }: Wijktelling, deel: string): Vaststelling[] {
  const { sleutel, ondersteunend } = wijk;
  if (ondersteunend === null || ondersteunend === 0 || (plafond !== null && ondersteunend <= plafond)) return [];
  const naam = `de wijk “${wijk.naam.trim() || sleutel}”`;
  if (plafond === null) {
    return [
      {
        plaats: inGebied('buitenSociaalStelsel', `wijken.${sleutel}.woningen`),
        tekst: `In ${naam} ${ondersteunend === 1 ? 'dient' : 'dienen'} ${woningen(ondersteunend)} voor een ondersteunende functie, maar het aantal woningen van de wijk ontbreekt; hoogstens ${deel} is toegelaten.`,
        herstel: 'Vul in hoeveel woningen de woonmaatschappij in de wijk heeft.',
      },
    ];
  }
  return [
    {
      plaats: inGebied('buitenSociaalStelsel', `wijken.${sleutel}.ondersteunend`),
      tekst: `In ${naam} ${ondersteunend === 1 ? 'dient' : 'dienen'} ${woningen(ondersteunend)} voor een ondersteunende functie; op ${getal(wijk.woningen ?? 0)} zijn er hoogstens ${getal(plafond)} toegelaten (${deel}).`,
      cijfers: [
        { naam: 'woningen in de wijk', waarde: wijk.woningen ?? 0, herkomst: herkomst(wijk) },
        berekend('maximum', plafond, `${deel} van de woningen in de wijk, naar beneden`),
      ],
      herstel: 'Verminder het aantal, of zeg waarom het hier toch past.',
    },
  ];
}

/**
 * At most 1 % of the patrimonium is let outside the social regime, not counting winteropvang, leegstandsbeheer and
 * ondersteunende functies; those functies take at most 3 % of the dwellings in a wijk [001:186, 205].
 */
export const ihrBuiten: Regel = {
  id: 'IHR-BUITEN',
  titel: 'Verhuringen buiten het sociaal huurstelsel',
  niveau: 'waarschuwt',
  bron: BRONNEN.buitenStelsel,
  toets: ({ recht, huurreglement: { buiten, wijken } }) => [
    ...algemeen(buiten, breukInProcent(recht.buitenStelsel.waarde)),
    ...wijken.flatMap((wijk) => inWijk(wijk, breukInProcent(recht.ondersteunendeFunctie.waarde))),
  ],
};
