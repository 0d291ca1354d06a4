import { herkomstvragen, onderKop, tekstVan } from './delen.ts';
import { nieuweSleutel } from './nieuweSleutel.ts';
import { voorbeeldenBuitenStelsel, voorbeeldenMotiveringBuitenStelsel } from './voorbeelden/huurreglement.ts';
import type { Lijstvraag, Vraag } from './vraag.ts';

const verhuringen: Lijstvraag = {
  naam: 'verhuringen',
  soort: 'lijst',
  label: 'Woningen die u buiten het sociaal huurstelsel verhuurt',
  hint: 'Woningen voor een ondersteunende functie zet u verder bij hun wijk.',
  waarom:
    'Algemeen kan hoogstens {buitenStelsel in procent} van het patrimonium; winteropvang en leegstandsbeheer tellen daar niet in mee.',
  bron: 'buitenStelsel',
  begrippen: ['buiten-sociaal-stelsel'],
  enkelvoud: 'verhuring',
  ordenbaar: true,
  kenmerk: 'sleutel',
  nieuw: (bestaand) => ({
    sleutel: nieuweSleutel('verhuring', bestaand),
    soort: null,
    omschrijving: '',
    aantal: null,
  }),
  titelVan: ({ omschrijving }, rang) => tekstVan(omschrijving) || `verhuring ${rang + 1}`,
  vragen: [
    { naam: 'sleutel', soort: 'sleutel', label: 'Sleutel' },
    {
      naam: 'soort',
      soort: 'keuze',
      label: 'Soort verhuring',
      nodig: true,
      mogelijkheden: [
        { waarde: 'algemeen', label: 'Gewone verhuring buiten het stelsel', uitleg: 'Telt mee voor het maximum.' },
        { waarde: 'winteropvang', label: 'Winteropvang', uitleg: 'Telt niet mee.' },
        { waarde: 'leegstandsbeheer', label: 'Leegstandsbeheer', uitleg: 'Telt niet mee.' },
      ],
    },
    {
      naam: 'omschrijving',
      soort: 'kort',
      max: 1000,
      label: 'Omschrijving',
      hint: 'Bijvoorbeeld twee studio’s voor crisisopvang door het OCMW.',
      nodig: true,
    },
    { naam: 'aantal', soort: 'aantal', eenheid: 'woningen', label: 'Aantal woningen', nodig: true },
  ],
};

const wijken: Lijstvraag = {
  naam: 'wijken',
  soort: 'lijst',
  label: 'Wijken met woningen voor een ondersteunende functie',
  hint: 'Alleen de wijken waar u zulke woningen hebt.',
  waarom:
    'Hoogstens {ondersteunendeFunctie in procent} van de woningen van de woonmaatschappij in een wijk kan daarvoor dienen.',
  bron: 'ondersteunendeFunctie',
  begrippen: ['ondersteunende-functie'],
  enkelvoud: 'wijk',
  ordenbaar: true,
  kenmerk: 'sleutel',
  nieuw: (bestaand) => ({
    sleutel: nieuweSleutel('wijk', bestaand),
    naam: '',
    woningen: null,
    ondersteunend: null,
    omschrijving: '',
    bron: '',
    peildatum: null,
  }),
  titelVan: ({ naam }, rang) => tekstVan(naam) || `wijk ${rang + 1}`,
  vragen: [
    { naam: 'sleutel', soort: 'sleutel', label: 'Sleutel' },
    { naam: 'naam', soort: 'kort', max: 200, label: 'Naam van de wijk', nodig: true },
    {
      naam: 'woningen',
      soort: 'aantal',
      eenheid: 'woningen',
      label: 'Woningen van de woonmaatschappij in de wijk',
      nodig: true,
    },
    ...herkomstvragen,
    {
      naam: 'ondersteunend',
      soort: 'aantal',
      eenheid: 'woningen',
      label: 'Daarvan voor een ondersteunende functie',
      nodig: true,
    },
    {
      naam: 'omschrijving',
      soort: 'kort',
      max: 1000,
      label: 'Wat doen deze huurders voor de wijk?',
      hint: 'Bijvoorbeeld een conciërge die ook buiten de kantooruren bereikbaar is.',
    },
  ],
};

/** IHR 7: lettings outside the social regime. */
export const vragenBuitenSociaalStelsel: readonly Vraag[] = [
  {
    naam: 'inleiding',
    soort: 'lang',
    label: 'Uitleg bij deze verhuringen',
    hint: 'Verhuurt u niets buiten het stelsel, schrijf dat dan hier.',
    begrippen: ['buiten-sociaal-stelsel'],
    voorbeelden: voorbeeldenBuitenStelsel,
  },
  verhuringen,
  {
    naam: 'patrimonium',
    soort: 'groep',
    label: 'Patrimonium van de woonmaatschappij',
    hint: 'Alleen nodig als het niet gelijk is aan het totaal van de gemeenten in 1.2.',
    waarom: 'Het maximum van {buitenStelsel in procent} rekent met de woningen van de woonmaatschappij zelf.',
    bron: 'buitenStelsel',
    wanneer: ({ verhuringen: lijst }) => Array.isArray(lijst) && lijst.length > 0,
    vragen: [
      { naam: 'aantal', soort: 'aantal', eenheid: 'woningen', label: 'Aantal woningen van de woonmaatschappij' },
      ...herkomstvragen,
    ],
  },
  wijken,
  onderKop('Motivering', [
    {
      naam: 'motivering',
      soort: 'lang',
      label: 'Waarom verhuurt u deze woningen buiten het sociaal huurstelsel?',
      wanneer: ({ verhuringen: lijst, wijken: rijen }) => [lijst, rijen].flat().length > 0,
      voorbeelden: voorbeeldenMotiveringBuitenStelsel,
    },
  ]),
];
