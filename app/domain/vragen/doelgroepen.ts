import { DOELGROEPENLIJST } from '../recht/doelgroepenlijst.ts';
import { bepalingen, onderKop, tekstVan, voetnoten } from './delen.ts';
import { vragenAantallen, vragenVerdeling } from './doelgroepAantallen.ts';
import { vragenCascade, vragenTerugval } from './doelgroepVolgorde.ts';
import { vragenWoningen } from './doelgroepWoningen.ts';
import { legeDoelgroep } from './nieuweDoelgroep.ts';
import { nieuweSleutel } from './nieuweSleutel.ts';
import { voorbeeldenBeschrijving, voorbeeldenInleiding, voorbeeldenLijstmotivering } from './voorbeelden/doelgroep.ts';
import type { Vraag } from './vraag.ts';

const wie: readonly Vraag[] = [
  {
    naam: 'naam',
    soort: 'kort',
    max: 200,
    label: 'Naam van de doelgroep',
    hint: 'Zoals ze in een zin staat, bijvoorbeeld “de kandidaat-huurder vanaf {ouderenLeeftijd} jaar”.',
    begrippen: ['specifieke-doelgroep', 'pijler-3'],
    nodig: true,
  },
  {
    naam: 'korteNaam',
    soort: 'kort',
    max: 60,
    label: 'Korte naam voor tabellen',
    hint: 'Bijvoorbeeld “ouderen ({ouderenLeeftijd}+)”.',
    nodig: true,
  },
  {
    naam: 'beschrijving',
    soort: 'lang',
    label: 'Wie hoort tot deze doelgroep?',
    hint: 'Schrijf zo dat iedereen kan nagaan of een kandidaat erbij hoort.',
    waarom: 'Alleen wie aan deze omschrijving voldoet, krijgt voorrang.',
    bron: 'specifiekeDoelgroepen',
    nodig: true,
    voorbeelden: voorbeeldenBeschrijving,
  },
  {
    naam: 'leeftijdVanaf',
    soort: 'aantal',
    eenheid: 'jaar',
    label: 'Vanaf welke leeftijd?',
    hint: 'Alleen als de doelgroep een laagste leeftijd heeft; voor ouderen is dat minstens {ouderenLeeftijd} jaar.',
    bron: 'ouderen',
  },
];

const lijst: Vraag = {
  naam: 'lijst',
  soort: 'groep',
  label: 'De lijst van de wet',
  waarom:
    'Staat de doelgroep niet op de lijst, dan is een volledig doelgroepenplan verplicht en kijkt de minister mee.',
  bron: 'doelgroepenlijst',
  begrippen: ['lijst-artikel-6-27', 'vernietigingstoezicht'],
  vragen: [
    {
      naam: 'keuze',
      soort: 'keuze',
      label: 'Staat deze doelgroep op de lijst?',
      nodig: true,
      mogelijkheden: [
        { waarde: 'op-de-lijst', label: 'Ja' },
        { waarde: 'niet-op-de-lijst', label: 'Nee', uitleg: 'Dan is een doelgroepenplan verplicht.' },
      ],
    },
    {
      naam: 'item',
      soort: 'keuze',
      leegIs: '',
      label: 'Welk punt van de lijst?',
      hint: 'Kies het punt dat de doelgroep het best omvat.',
      nodig: true,
      wanneer: ({ keuze }) => keuze === 'op-de-lijst',
      mogelijkheden: DOELGROEPENLIJST.map(({ sleutel, nummer, omschrijving, status }) => ({
        waarde: sleutel,
        label: nummer === null ? omschrijving : `${nummer}° ${omschrijving}`,
        ...(status === 'te bevestigen' ? { uitleg: 'Het nummer op de lijst is nog te bevestigen.' } : {}),
      })),
    },
    {
      naam: 'motivering',
      soort: 'lang',
      label: 'Waarom past de doelgroep daar, of waarom staat ze er niet op?',
      waarom: 'De plaats op de lijst bepaalt wie toezicht houdt; daarom staat de reden in het reglement.',
      bron: 'doelgroepenlijst',
      nodig: true,
      wanneer: ({ keuze }) => typeof keuze === 'string',
      voorbeelden: voorbeeldenLijstmotivering,
    },
  ],
};

const aard: readonly Vraag[] = [
  {
    naam: 'aard',
    soort: 'keuze',
    label: 'Hoe gaan de woningen naar deze doelgroep?',
    bron: 'specifiekeDoelgroepen',
    begrippen: ['voorbehouden', 'bij-voorrang'],
    nodig: true,
    mogelijkheden: [
      {
        waarde: 'voorbehouden',
        label: 'Voorbehouden',
        uitleg: 'De woning is fysiek aangepast aan de doelgroep, of afgestemd op zorg.',
      },
      {
        waarde: 'bij-voorrang',
        label: 'Bij voorrang toegewezen',
        uitleg: 'Het is een gewone woning die eerst aan de doelgroep aangeboden wordt.',
      },
    ],
  },
  {
    naam: 'telwijze',
    soort: 'keuze',
    label: 'Hoe telt u?',
    begrippen: ['gelabeld', 'aantal-per-jaar'],
    nodig: true,
    mogelijkheden: [
      {
        waarde: 'gelabeld',
        label: 'Woningen met een label, per adres',
        uitleg: 'Elke woning staat op een lijst met adressen.',
      },
      {
        waarde: 'per-jaar',
        label: 'Een aantal toewijzingen per jaar, zonder label',
        uitleg: 'Dan zijn een plafond en een uitweg nodig, anders stapelen de jaren zich op.',
      },
    ],
  },
];

const BRONDELEN = [
  { waarde: 'naam', label: 'De naam' },
  { waarde: 'beschrijving', label: 'Wie erbij hoort' },
  { waarde: 'lijst', label: 'De plaats op de lijst' },
  { waarde: 'aantallen', label: 'De aantallen' },
  { waarde: 'verdeling', label: 'De verdeling' },
  { waarde: 'woningen', label: 'De woningen' },
  { waarde: 'cascade', label: 'De volgorde' },
  { waarde: 'bepalingen', label: 'De andere bepalingen' },
];

/** 2.2 and x.2 Specifieke doelgroepen. */
export const vragenDoelgroepen: readonly Vraag[] = [
  {
    naam: 'inleiding',
    soort: 'lang',
    label: 'Inleiding op de doelgroepen (mag leeg blijven)',
    hint: 'De wettelijke inleiding schrijft het programma zelf.',
    voorbeelden: voorbeeldenInleiding,
  },
  {
    naam: 'doelgroepen',
    soort: 'lijst',
    label: 'Specifieke doelgroepen',
    hint: 'Niet verplicht; een reglement kan zonder specifieke doelgroepen.',
    waarom: 'Alle doelgroepen samen krijgen hoogstens {derdePatrimonium} van de woningen van een gemeente.',
    bron: 'derdePatrimonium',
    begrippen: ['specifieke-doelgroep', 'een-derde', 'pijler-3'],
    enkelvoud: 'doelgroep',
    ordenbaar: true,
    kenmerk: 'sleutel',
    nieuw: (bestaand) => legeDoelgroep(nieuweSleutel('doelgroep', bestaand)),
    titelVan: (item, rang) => tekstVan(item.korteNaam) || tekstVan(item.naam) || `doelgroep ${rang + 1}`,
    vragen: [
      { naam: 'sleutel', soort: 'sleutel', label: 'Sleutel' },
      onderKop('Wie is de doelgroep?', wie),
      lijst,
      onderKop('Voorbehouden of bij voorrang', aard),
      onderKop('Aantallen', vragenAantallen),
      vragenVerdeling,
      onderKop('De woningen zelf', vragenWoningen),
      onderKop('Volgorde binnen de doelgroep', vragenCascade),
      vragenTerugval,
      onderKop('Wat nog geldt', [bepalingen('de doelgroep'), voetnoten(BRONDELEN)]),
    ],
  },
];
