import { rechtskaderOp } from '../recht/rechtskader.ts';
import { JAAR_MIN } from '../reglement/maten.ts';
import { herkomstvragen } from './delen.ts';
import type { Groep, Lijstvraag, Vraagcontext } from './vraag.ts';

/** The years before the year of the raming over which its mean is taken, oldest first; none as long as that year is open. */
const jarenVoor = ({ jaar }: Readonly<Record<string, unknown>>, { rechtsdatum }: Vraagcontext): readonly number[] => {
  const { waarde: aantal } = rechtskaderOp(rechtsdatum).ramingJaren;
  if (typeof jaar !== 'number') return [];
  return Array.from({ length: aantal }, (_, plek) => jaar - aantal + plek).filter((een) => een >= JAAR_MIN);
};

const jaren: Lijstvraag = {
  naam: 'jaren',
  soort: 'lijst',
  label: 'Toewijzingen van de {ramingJaren} jaren daarvoor',
  hint: 'Geef alle toewijzingen van elk jaar. Niet meegeteld zijn die wegens sloop, renovatie, aanpassing of verkoop; schrijf 0 als er geen waren.',
  waarom: 'De raming begint met het gemiddelde van de {ramingJaren} jaren vóór het jaar waarvoor u raamt.',
  bron: 'ramingVersnelde',
  nodig: true,
  wanneer: ({ jaar, jaren: rijen }) => typeof jaar === 'number' || (Array.isArray(rijen) && rijen.length > 0),
  enkelvoud: 'jaar',
  ordenbaar: false,
  kenmerk: 'jaar',
  rijVoorElk: jarenVoor,
  nieuw: (_bestaand, _context, jaar) => ({
    jaar: /^\d{4}$/.test(jaar ?? '') ? Number(jaar) : null,
    toewijzingen: null,
    uitgesloten: null,
  }),
  titelVan: ({ jaar }, rang) => (typeof jaar === 'number' ? String(jaar) : `jaar ${rang + 1}`),
  vragen: [
    { naam: 'jaar', soort: 'jaartal', label: 'Jaar', nodig: true },
    { naam: 'toewijzingen', soort: 'aantal', label: 'Toewijzingen', nodig: true },
    { naam: 'uitgesloten', soort: 'aantal', label: 'Niet meegeteld', nodig: true },
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
    {
      naam: 'jaar',
      soort: 'jaartal',
      label: 'Voor welk jaar raamt u?',
      hint: 'Na dit antwoord verschijnen de jaren daarvoor; zonder JavaScript na het bewaren.',
      nodig: true,
    },
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
