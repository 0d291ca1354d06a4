import { tekstVan } from './delen.ts';
import { nieuweSleutel } from './nieuweSleutel.ts';
import { voorbeeldenGeenKandidaat, voorbeeldenWerkwijzeCoordinatie } from './voorbeelden/raadCoordinatie.ts';
import type { Lijstvraag, Vraag } from './vraag.ts';

const stappen: Lijstvraag = {
  naam: 'stappen',
  soort: 'lijst',
  label: 'Stappen van een vrije woning naar een kandidaat',
  hint: 'In volgorde, elk met een termijn; het programma telt de termijnen op.',
  waarom: 'Een woning die op een kandidaat wacht, staat leeg; een termijn per stap houdt dat kort.',
  bron: 'werkafspraken',
  // Without the operational mission the raad divides no steps; the woonmaatschappij follows its own way of working.
  wanneer: (_, { operationeleRol }) => operationeleRol !== 'geen',
  enkelvoud: 'stap',
  ordenbaar: true,
  kenmerk: 'sleutel',
  nieuw: (bestaand) => ({ sleutel: nieuweSleutel('stap', bestaand), stap: '', door: '', dagen: null }),
  titelVan: ({ stap }, rang) => tekstVan(stap) || `stap ${rang + 1}`,
  vragen: [
    { naam: 'sleutel', soort: 'sleutel', label: 'Sleutel' },
    {
      naam: 'stap',
      soort: 'kort',
      max: 500,
      label: 'Wat gebeurt er?',
      hint: 'Bijvoorbeeld “De coördinator draagt een kandidaat voor”.',
      nodig: true,
    },
    { naam: 'door', soort: 'kort', max: 300, label: 'Door wie?', nodig: true },
    {
      naam: 'dagen',
      soort: 'aantal',
      eenheid: 'kalenderdagen',
      label: 'Binnen hoeveel dagen na de vorige stap?',
      hint: 'Schrijf 0 als het dezelfde dag gebeurt.',
      nodig: true,
    },
  ],
};

/** HR 5: how requests are coordinated, with the terms of each step. */
export const vragenRaadCoordinatie: readonly Vraag[] = [
  {
    naam: 'door',
    soort: 'kort',
    max: 300,
    label: 'Wie coördineert de aanvragen?',
    hint: 'Vul de zin aan: “De coördinatie van de aanvragen gebeurt door …”.',
    waarom: 'De werkwijze om aanvragen op elkaar af te stemmen, staat in dit reglement.',
    bron: 'werkafspraken',
    nodig: true,
  },
  {
    naam: 'werkwijze',
    soort: 'lang',
    label: 'Hoe worden de aanvragen op elkaar afgestemd?',
    bron: 'werkafspraken',
    nodig: true,
    voorbeelden: voorbeeldenWerkwijzeCoordinatie,
  },
  stappen,
  {
    naam: 'geenKandidaat',
    soort: 'lang',
    label: 'Wat als er voor een woning geen kandidaat is?',
    hint: 'Bij een specifieke doelgroep gaat de woning dan naar de volgende kandidaat volgens de standaardregels, tenzij het toewijzingsreglement anders zegt.',
    bron: 'terugval',
    begrippen: ['terugval'],
    voorbeelden: voorbeeldenGeenKandidaat,
  },
];
