import { herkomstvragen } from './delen.ts';
import { alsRij } from './rij.ts';
import type { Groep, Lijstvraag } from './vraag.ts';

/** The year after the one of the last row; open when there is none. */
function volgendJaar(bestaand: readonly unknown[]): number | null {
  const { jaar } = alsRij(bestaand.at(-1));
  return typeof jaar === 'number' ? jaar + 1 : null;
}

const jaren: Lijstvraag = {
  naam: 'jaren',
  soort: 'lijst',
  label: 'Toewijzingen van de {ramingJaren} jaren daarvoor',
  hint: 'Begin met het oudste jaar; een nieuwe rij stelt telkens het volgende jaar voor.',
  waarom: 'De raming begint met het gemiddelde van de {ramingJaren} jaren vóór het jaar waarvoor u raamt.',
  bron: 'ramingVersnelde',
  nodig: true,
  enkelvoud: 'jaar',
  ordenbaar: false,
  nieuw: (bestaand) => ({ jaar: volgendJaar(bestaand), toewijzingen: null, uitgesloten: null }),
  titelVan: ({ jaar }, rang) => (typeof jaar === 'number' ? String(jaar) : `jaar ${rang + 1}`),
  vragen: [
    { naam: 'jaar', soort: 'jaartal', label: 'Jaar', nodig: true },
    {
      naam: 'toewijzingen',
      soort: 'aantal',
      eenheid: 'toewijzingen',
      label: 'Alle toewijzingen in dat jaar',
      nodig: true,
    },
    {
      naam: 'uitgesloten',
      soort: 'aantal',
      eenheid: 'toewijzingen',
      label: 'Daarvan wegens sloop, renovatie, aanpassing of verkoop',
      hint: 'Schrijf 0 als er geen waren.',
      bron: 'ramingVersnelde',
      nodig: true,
    },
  ],
};

/** The estimate of the allocations of year N, made at the end of year N-1, from which the fixed percentage is taken. */
export const ramingvragen: Groep = {
  naam: 'raming',
  soort: 'groep',
  label: 'Raming van de toewijzingen',
  hint: 'Het programma rekent hieruit de {versneldeToewijzing in procent} uit en drukt de berekening af.',
  waarom: 'Aan het einde van elk jaar raamt de woonmaatschappij hoeveel toewijzingen er het volgende jaar komen.',
  bron: 'ramingVersnelde',
  begrippen: ['raming', 'pijler-2'],
  vragen: [
    { naam: 'jaar', soort: 'jaartal', label: 'Voor welk jaar raamt u?', nodig: true },
    jaren,
    {
      naam: 'nieuw',
      soort: 'aantal',
      eenheid: 'toewijzingen',
      label: 'Toewijzingen van nieuwe woningen in het jaar van de raming',
      hint: 'Schrijf 0 als er geen nieuwe woningen komen.',
      bron: 'ramingVersnelde',
      nodig: true,
    },
    {
      naam: 'nieuwUitgesloten',
      soort: 'aantal',
      eenheid: 'toewijzingen',
      label: 'Daarvan aan wie verhuist wegens sloop, renovatie, aanpassing of verkoop',
      hint: 'Schrijf 0 als er geen zijn.',
      nodig: true,
    },
    {
      naam: 'afronding',
      soort: 'keuze',
      label: 'Hoe wordt de uitkomst een geheel aantal toewijzingen?',
      hint: 'Over de afronding zegt de bron niets; uw keuze staat in het reglement (te bevestigen).',
      bron: 'ramingVersnelde',
      nodig: true,
      mogelijkheden: [
        {
          waarde: 'naar-boven',
          label: 'Naar boven',
          uitleg: 'Zo blijft het aantal nooit onder de {versneldeToewijzing in procent}.',
        },
        { waarde: 'dichtstbij', label: 'Naar het dichtste gehele getal' },
        { waarde: 'naar-beneden', label: 'Naar beneden' },
      ],
    },
    ...herkomstvragen,
  ],
};
