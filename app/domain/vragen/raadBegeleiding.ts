import { tekstVan } from './delen.ts';
import { nieuweSleutel } from './nieuweSleutel.ts';
import {
  voorbeeldenBegeleidingInleiding,
  voorbeeldenKnipperlicht,
  voorbeeldenPijler2,
  voorbeeldenPijler3,
  voorbeeldenTredeWanneer,
  voorbeeldenTredeWat,
} from './voorbeelden/raadBegeleiding.ts';
import type { Groep, Lijstvraag, Vraag } from './vraag.ts';

const treden: Lijstvraag = {
  naam: 'treden',
  soort: 'lijst',
  label: 'Treden van de begeleiding, van licht naar zwaar',
  hint: 'Twee of drie treden zijn vaak genoeg; niet iedereen heeft woonbegeleiding nodig.',
  waarom: 'Hoeveel begeleiding iemand nodig heeft, is vooraf vaak niet te zien; met treden kan ze mee veranderen.',
  bron: 'begeleidingsmodel',
  begrippen: ['begeleiding'],
  enkelvoud: 'trede',
  ordenbaar: true,
  kenmerk: 'sleutel',
  nieuw: (bestaand) => ({ sleutel: nieuweSleutel('trede', bestaand), naam: '', wanneer: '', wat: '', door: '' }),
  titelVan: ({ naam }, rang) => tekstVan(naam) || `trede ${rang + 1}`,
  vragen: [
    { naam: 'sleutel', soort: 'sleutel', label: 'Sleutel' },
    {
      naam: 'naam',
      soort: 'kort',
      max: 200,
      label: 'Naam van de trede',
      hint: 'Bijvoorbeeld “een aanspreekpunt” of “begeleiding aan huis”.',
      nodig: true,
    },
    { naam: 'wanneer', soort: 'lang', label: 'Wanneer is dit genoeg?', voorbeelden: voorbeeldenTredeWanneer },
    { naam: 'wat', soort: 'lang', label: 'Wat houdt de begeleiding in?', voorbeelden: voorbeeldenTredeWat },
    { naam: 'door', soort: 'kort', max: 300, label: 'Wie begeleidt?', nodig: true },
  ],
};

const knipperlicht: Groep = {
  naam: 'knipperlicht',
  soort: 'groep',
  label: 'Knipperlicht voor enkele dossiers',
  waarom: 'In een zeer klein aantal situaties kan een toewijzing pas als er vooraf begeleiding is afgesproken.',
  bron: 'begeleidingsmodel',
  begrippen: ['knipperlicht'],
  // It is the raad, or whom it gives the operational mission to, that lights it for a single case.
  wanneer: (_, { operationeleRol }) => operationeleRol !== 'geen',
  vragen: [
    { naam: 'keuze', soort: 'jaNee', label: 'Werkt u met een knipperlicht?', nodig: true },
    {
      naam: 'wanneer',
      soort: 'lang',
      label: 'Wanneer gaat het aan?',
      nodig: true,
      wanneer: ({ keuze }) => keuze === true,
      voorbeelden: voorbeeldenKnipperlicht,
    },
    {
      naam: 'gevolg',
      soort: 'keuze',
      label: 'Wat is dan het gevolg?',
      nodig: true,
      wanneer: ({ keuze }) => keuze === true,
      mogelijkheden: [
        { waarde: 'begeleidingsovereenkomst', label: 'Alleen een toewijzing met een begeleidingsovereenkomst' },
        { waarde: 'pijler-3', label: 'Alleen een toewijzing langs een specifieke doelgroep' },
        { waarde: 'een-van-beide', label: 'Een van die twee' },
      ],
    },
    {
      naam: 'beslist',
      soort: 'kort',
      max: 300,
      label: 'Wie beslist daarover?',
      hint: 'Vul de zin aan: “Daarover beslist …”, bijvoorbeeld “het casusoverleg”.',
      nodig: true,
      wanneer: ({ keuze }) => keuze === true,
    },
    {
      naam: 'hoogstens',
      soort: 'aantal',
      eenheid: 'keer per jaar',
      label: 'Hoe vaak kan dat hoogstens?',
      hint: 'Mag leeg blijven; een maximum toont dat het een uitzondering is.',
      wanneer: ({ keuze }) => keuze === true,
    },
  ],
};

/** HR 6: begeleiding in steps, from light to heavy, with a knipperlicht for few cases [000:343-365]. */
export const vragenRaadBegeleiding: readonly Vraag[] = [
  {
    naam: 'inleiding',
    soort: 'lang',
    label: 'Hoe worden kandidaten en huurders begeleid?',
    hint: 'Dat de huur niet vanzelf eindigt als de begeleiding stopt, staat al in het reglement.',
    waarom: 'De begeleiding door welzijnsactoren is een van de drie afspraken van dit reglement.',
    bron: 'werkafspraken',
    begrippen: ['begeleiding'],
    nodig: true,
    voorbeelden: voorbeeldenBegeleidingInleiding,
  },
  treden,
  knipperlicht,
  {
    naam: 'pijler2',
    soort: 'lang',
    label: 'Afspraken bij een versnelde toewijzing',
    hint: 'Mag leeg blijven als wat hierboven staat volstaat.',
    begrippen: ['pijler-2'],
    voorbeelden: voorbeeldenPijler2,
  },
  {
    naam: 'pijler3',
    soort: 'lang',
    label: 'Afspraken bij een specifieke doelgroep',
    hint: 'Wat voor één doelgroep geldt, hoort bij die doelgroep in het toewijzingsreglement.',
    begrippen: ['pijler-3'],
    voorbeelden: voorbeeldenPijler3,
  },
];
