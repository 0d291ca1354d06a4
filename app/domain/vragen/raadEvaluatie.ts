import { tekstVan } from './delen.ts';
import { nieuweSleutel } from './nieuweSleutel.ts';
import { voorbeeldenEvaluatiemethode, voorbeeldenWijzigingRaad } from './voorbeelden/raadEvaluatie.ts';
import type { Lijstvraag, Vraag } from './vraag.ts';

const cijfers: Lijstvraag = {
  naam: 'cijfers',
  soort: 'lijst',
  label: 'Cijfers die de raad opvolgt',
  hint: 'Bijvoorbeeld toewijzingen per pijler, wachttijd en weigeringen.',
  waarom: 'Met vaste cijfers is het volgende reglement te motiveren.',
  bron: 'localeNood',
  nodig: true,
  enkelvoud: 'cijfer',
  ordenbaar: true,
  kenmerk: 'sleutel',
  nieuw: (bestaand) => ({ sleutel: nieuweSleutel('cijfer', bestaand), naam: '', bron: '' }),
  titelVan: ({ naam }, rang) => tekstVan(naam) || `cijfer ${rang + 1}`,
  vragen: [
    { naam: 'sleutel', soort: 'sleutel', label: 'Sleutel' },
    { naam: 'naam', soort: 'kort', max: 300, label: 'Wat wordt geteld?', nodig: true },
    { naam: 'bron', soort: 'kort', max: 300, label: 'Waar komt het vandaan?', nodig: true },
  ],
};

/** HR 7: evaluation and monitoring, and how the reglement itself changes. */
export const vragenRaadEvaluatie: readonly Vraag[] = [
  {
    naam: 'ritme',
    soort: 'keuze',
    label: 'Hoe vaak evalueert de raad de toewijzingen?',
    bron: 'evaluatieRaad',
    nodig: true,
    mogelijkheden: [
      { waarde: 'halfjaarlijks', label: 'Elk half jaar' },
      { waarde: 'jaarlijks', label: 'Elk jaar' },
      { waarde: 'tweejaarlijks', label: 'Om de twee jaar' },
      { waarde: 'andere', label: 'Anders' },
    ],
  },
  {
    naam: 'ritmeAnders',
    soort: 'kort',
    max: 300,
    label: 'Hoe vaak dan?',
    hint: 'Vul de zin aan: “De toewijzingsraad evalueert … de toewijzingen”, bijvoorbeeld “elk kwartaal”.',
    nodig: true,
    wanneer: ({ ritme }) => ritme === 'andere',
  },
  {
    naam: 'methode',
    soort: 'lang',
    label: 'Hoe verloopt de evaluatie?',
    bron: 'evaluatieRaad',
    nodig: true,
    voorbeelden: voorbeeldenEvaluatiemethode,
  },
  cijfers,
  {
    naam: 'verslagAan',
    soort: 'kort',
    max: 300,
    label: 'Aan wie gaat het verslag van de evaluatie?',
    hint: 'Vul de zin aan: “Het verslag gaat naar …”, bijvoorbeeld “het bestuursorgaan en de gemeenteraden”.',
  },
  {
    naam: 'wijziging',
    soort: 'lang',
    label: 'Hoe wordt dit reglement gewijzigd?',
    nodig: true,
    voorbeelden: voorbeeldenWijzigingRaad,
  },
];
