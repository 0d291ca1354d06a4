import { gemeentenaam, gemeenteVoorNieuw, leden, onderKop, tekstVan } from './delen.ts';
import { nieuweSleutel } from './nieuweSleutel.ts';
import {
  voorbeeldenEvaluatieRaad,
  voorbeeldenVerruiming,
  voorbeeldenVervanging,
} from './voorbeelden/toewijzingsraad.ts';
import type { Lijstvraag, Vraag } from './vraag.ts';

const zetels: Vraag = {
  naam: 'zetels',
  soort: 'aantal',
  eenheid: 'zetels',
  label: 'Aantal zetels',
  nodig: true,
};

const lokaleBesturen: Lijstvraag = {
  naam: 'lokaleBesturen',
  soort: 'lijst',
  perGemeente: true,
  label: 'Gemeenten in de raad',
  hint: 'Het OCMW vult u in bij de actoren.',
  waarom: 'Elke gemeente van het gebied is vertegenwoordigd.',
  bron: 'toewijzingsraad',
  nodig: true,
  enkelvoud: 'gemeente',
  ordenbaar: false,
  kenmerk: 'gemeente',
  nieuw: (_, context, waarde) => ({ gemeente: gemeenteVoorNieuw(context, waarde), zetels: null, leden: [] }),
  titelVan: (item, _, context) => gemeentenaam(item.gemeente, context),
  vragen: [{ naam: 'gemeente', soort: 'gemeente', verplicht: true, label: 'Gemeente' }, zetels, leden],
};

const actoren: Lijstvraag = {
  naam: 'actoren',
  soort: 'lijst',
  label: 'Huisvestings- en welzijnsactoren',
  hint: 'Wie zich voor de raad registreerde, met het OCMW van elke gemeente.',
  waarom: 'De raad brengt naast de gemeenten ook de actoren samen die met wonen en welzijn bezig zijn.',
  bron: 'toewijzingsraad',
  begrippen: ['huisvestingsactor'],
  nodig: true,
  enkelvoud: 'actor',
  ordenbaar: true,
  kenmerk: 'sleutel',
  nieuw: (bestaand) => ({
    sleutel: nieuweSleutel('actor', bestaand),
    organisatie: '',
    soort: null,
    zetels: null,
    leden: [],
  }),
  titelVan: (item, rang) => tekstVan(item.organisatie) || `actor ${rang + 1}`,
  vragen: [
    { naam: 'sleutel', soort: 'sleutel', label: 'Sleutel' },
    { naam: 'organisatie', soort: 'kort', max: 200, label: 'Naam van de organisatie', nodig: true },
    {
      naam: 'soort',
      soort: 'keuze',
      label: 'Wat voor actor is het?',
      nodig: true,
      mogelijkheden: [
        { waarde: 'ocmw', label: 'OCMW' },
        {
          waarde: 'welzijn',
          label: 'Welzijnsactor',
          uitleg: 'Bijvoorbeeld een CAW of een dienst voor geestelijke gezondheid.',
        },
        { waarde: 'huisvesting', label: 'Huisvestingsactor', uitleg: 'Bijvoorbeeld een huurdersorganisatie.' },
        { waarde: 'andere', label: 'Andere' },
      ],
    },
    zetels,
    leden,
  ],
};

/** 1.3 Leden toewijzingsraad. */
export const vragenToewijzingsraad: readonly Vraag[] = [
  onderKop('Oprichting en voorzitter', [
    {
      naam: 'opgerichtOp',
      soort: 'datum',
      label: 'Opgericht op',
      waarom: 'Beslissingen van de raad kunnen niet van vóór zijn oprichting zijn; het programma kijkt dat na.',
      bron: 'toewijzingsraad',
      begrippen: ['toewijzingsraad'],
      nodig: true,
    },
    {
      naam: 'voorzitter',
      soort: 'groep',
      label: 'Voorzitter',
      waarom: 'De woonmaatschappij zit de raad voor.',
      bron: 'toewijzingsraad',
      vragen: [
        { naam: 'functie', soort: 'kort', max: 200, label: 'Functie van de voorzitter', nodig: true },
        {
          naam: 'naam',
          soort: 'kort',
          max: 200,
          label: 'Naam van de voorzitter (mag leeg blijven)',
          hint: 'Een naam in een reglement veroudert snel.',
        },
        {
          naam: 'vanWoonmaatschappij',
          soort: 'jaNee',
          label: 'Is de voorzitter van de woonmaatschappij?',
          nodig: true,
        },
      ],
    },
    {
      naam: 'periode',
      soort: 'groep',
      label: 'Voor welke jaren is de raad samengesteld?',
      vragen: [
        { naam: 'van', soort: 'jaartal', label: 'Eerste jaar' },
        { naam: 'tot', soort: 'jaartal', label: 'Laatste jaar' },
      ],
    },
  ]),
  lokaleBesturen,
  actoren,
  {
    naam: 'afspraken',
    soort: 'groep',
    label: 'Afspraken in de raad',
    vragen: [
      {
        naam: 'nieuweGoedkeuringBijVervanging',
        soort: 'jaNee',
        label: 'Moet het reglement opnieuw goedgekeurd worden als een vertegenwoordiger vervangen wordt?',
        waarom: 'Dat mag niet nodig zijn: het reglement noemt functies, geen personen.',
        bron: 'toewijzingsraad',
      },
      {
        naam: 'vervanging',
        soort: 'lang',
        label: 'Hoe wordt een vertegenwoordiger vervangen?',
        voorbeelden: voorbeeldenVervanging,
      },
      {
        naam: 'verruiming',
        soort: 'lang',
        label: 'Wat als er gemeenten of actoren bij komen?',
        voorbeelden: voorbeeldenVerruiming,
      },
      {
        naam: 'evaluatie',
        soort: 'lang',
        label: 'Hoe evalueert de raad het toewijzingsbeleid?',
        hint: 'De werkwijze zelf hoort in het huishoudelijk reglement van de raad.',
        voorbeelden: voorbeeldenEvaluatieRaad,
      },
    ],
  },
  {
    naam: 'operationeleRol',
    soort: 'groep',
    label: 'Operationele opdracht',
    waarom: 'De raad maakt beleid. Of hij ook zelf kandidaten aanmeldt of begeleiding regelt, kiest hij.',
    bron: 'toewijzingsraad',
    begrippen: ['operationele-rol'],
    vragen: [
      {
        naam: 'keuze',
        soort: 'keuze',
        label: 'Neemt de raad de operationele opdracht op?',
        nodig: true,
        mogelijkheden: [
          { waarde: 'zelf', label: 'Ja, de raad doet het zelf' },
          { waarde: 'uitbesteed', label: 'De raad geeft ze door aan een andere' },
          { waarde: 'geen', label: 'Nee, de raad neemt ze niet op' },
        ],
      },
      {
        naam: 'beslistOp',
        soort: 'datum',
        label: 'Beslist op',
        wanneer: ({ keuze }) => typeof keuze === 'string',
      },
      {
        naam: 'aan',
        soort: 'kort',
        max: 200,
        label: 'Aan wie geeft de raad ze door?',
        nodig: true,
        wanneer: ({ keuze }) => keuze === 'uitbesteed',
      },
      {
        naam: 'toelichting',
        soort: 'lang',
        label: 'Toelichting',
        wanneer: ({ keuze }) => typeof keuze === 'string',
      },
    ],
  },
];
