import { BRONNEN } from '../recht/bronnen.ts';
import type { InterneMutaties } from '../reglement/interneMutaties.ts';
import { ingevuld } from './cijfer.ts';
import { inGebied } from './plaats.ts';
import type { Regel, Vaststelling } from './regel.ts';
import { isVrijwillig, zinnenOverVrijwillig } from './vrijwilligeMutatie.ts';

const HERSTEL =
  'Haal de vrijwillige mutatie hier weg, en zeg verder in dit hoofdstuk langs welke andere weg zo een aanvraag loopt.';

/** The first sentence of a text that lets a vrijwillige mutatie in, at its place. */
const inTekst = (veld: string, tekst: string): Vaststelling[] =>
  zinnenOverVrijwillig(tekst)
    .slice(0, 1)
    .map((zin) => ({
      plaats: inGebied('interneMutaties', veld),
      tekst: `Een zin behandelt een vrijwillige mutatie als dwingende reden: “${zin}”; zo een aanvraag loopt langs een andere instroommogelijkheid.`,
      cijfers: [ingevuld('gevonden zin', zin)],
      herstel: HERSTEL,
    }));

/** A kind of its own; those of the list are dwingend by law, also when the tenant agrees to the move. */
function inEigenReden({ sleutel, naam, voorwaarden }: InterneMutaties['mutaties'][number]): Vaststelling[] {
  if (!isVrijwillig(naam)) return inTekst(`mutaties.${sleutel}.voorwaarden`, voorwaarden);
  return [
    {
      plaats: inGebied('interneMutaties', `mutaties.${sleutel}.naam`),
      tekst: `“${naam.trim()}” is geen dwingende reden: een vrijwillige mutatie loopt langs een andere instroommogelijkheid.`,
      herstel: HERSTEL,
    },
  ];
}

/** A vrijwillige mutatie, outside the dwingende redenen, is treated by one of the other ways in, never as pijler 4 [001:182]. */
export const p4Vrijwillig: Regel = {
  id: 'P4-VRIJWILLIG',
  titel: 'Een vrijwillige mutatie is geen dwingende reden',
  niveau: 'blokkeert',
  bron: BRONNEN.vrijwilligeMutatie,
  toets: ({ dossier }) => {
    const { inleiding, mutaties } = dossier.hoofdstukken.interneMutaties;
    return [
      ...inTekst('inleiding', inleiding),
      ...mutaties.filter(({ reden }) => reden === null).flatMap(inEigenReden),
    ];
  },
};
