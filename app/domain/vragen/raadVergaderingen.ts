import {
  voorbeeldenAgenda,
  voorbeeldenBesluitvorming,
  voorbeeldenVerslag,
  voorbeeldenZonderQuorum,
} from './voorbeelden/raadVergaderingen.ts';
import type { Groep, Vraag } from './vraag.ts';

const quorum: Groep = {
  naam: 'quorum',
  soort: 'groep',
  label: 'Wie aanwezig moet zijn',
  hint: 'Over het quorum zegt de bron niets; wat u kiest, is een afspraak van de raad.',
  vragen: [
    {
      naam: 'keuze',
      soort: 'keuze',
      label: 'Hoeveel leden moeten aanwezig zijn om te beslissen?',
      begrippen: ['quorum'],
      nodig: true,
      mogelijkheden: [
        { waarde: 'meerderheid', label: 'Meer dan de helft van de leden' },
        { waarde: 'aantal', label: 'Een vast aantal leden' },
        { waarde: 'geen', label: 'Geen minimum', uitleg: 'De raad kan altijd beslissen.' },
      ],
    },
    {
      naam: 'aantal',
      soort: 'aantal',
      eenheid: 'leden',
      label: 'Hoeveel leden?',
      nodig: true,
      wanneer: ({ keuze }) => keuze === 'aantal',
    },
    {
      naam: 'alleGemeenten',
      soort: 'jaNee',
      label: 'Moet elke gemeente daarbij vertegenwoordigd zijn?',
      waarom: 'Voor een woonbinding met het hele gebied is de instemming van alle gemeenten nodig.',
      bron: 'woonbindingGebied',
      nodig: true,
    },
    {
      naam: 'zonder',
      soort: 'lang',
      label: 'Wat als er te weinig leden zijn?',
      wanneer: ({ keuze, alleGemeenten }) => keuze === 'meerderheid' || keuze === 'aantal' || alleGemeenten === true,
      voorbeelden: voorbeeldenZonderQuorum,
    },
  ],
};

/** HR 2: meetings, and how a decision comes about. */
export const vragenRaadVergaderingen: readonly Vraag[] = [
  {
    naam: 'perJaar',
    soort: 'aantal',
    eenheid: 'keer per jaar',
    label: 'Hoe vaak vergadert de raad minstens?',
    bron: 'werkafspraken',
    nodig: true,
  },
  {
    naam: 'wijze',
    soort: 'keuze',
    label: 'Hoe vergadert de raad?',
    nodig: true,
    mogelijkheden: [
      { waarde: 'fysiek', label: 'Ter plaatse' },
      { waarde: 'digitaal', label: 'Digitaal' },
      { waarde: 'beide', label: 'Allebei kan' },
    ],
  },
  {
    naam: 'oproepingsdagen',
    soort: 'aantal',
    eenheid: 'kalenderdagen',
    label: 'Hoeveel dagen vooraf krijgen de leden de agenda?',
    nodig: true,
  },
  {
    naam: 'agenda',
    soort: 'lang',
    label: 'Hoe komt een punt op de agenda?',
    voorbeelden: voorbeeldenAgenda,
  },
  quorum,
  {
    naam: 'besluitvorming',
    soort: 'lang',
    label: 'Hoe zoekt de raad consensus?',
    hint: 'Wat er gebeurt zonder consensus over het ontwerp, ligt vast en staat al in het reglement.',
    waarom: 'De raad streeft naar consensus; lukt dat niet, dan beslist elke gemeente voor haar eigen grondgebied.',
    bron: 'totstandkoming',
    begrippen: ['consensus'],
    nodig: true,
    voorbeelden: voorbeeldenBesluitvorming,
  },
  {
    naam: 'verslag',
    soort: 'lang',
    label: 'Wat staat in het verslag, en wie krijgt het?',
    waarom: 'Met het verslag toont u later aan dat er overlegd is en wie akkoord ging.',
    bron: 'werkafspraken',
    nodig: true,
    voorbeelden: voorbeeldenVerslag,
  },
];
