import { gemeentenaam, herkomstvragen, onderKop, tekstVan } from './delen.ts';
import { nieuweSleutel } from './nieuweSleutel.ts';
import { voorbeeldenContingentverdeling } from './voorbeelden/contingentverdeling.ts';
import type { Lijstvraag, Vraag, Vraagcontext } from './vraag.ts';

const legePlek = (begin: string, bestaand: readonly unknown[]) => ({
  sleutel: nieuweSleutel(begin, bestaand),
  naam: '',
  gewicht: null,
  gemeente: null,
});

/** The name of a place: its own, or that of its gemeente. */
const titelVan =
  (wat: string): Lijstvraag['titelVan'] =>
  ({ naam, gemeente }: Readonly<Record<string, unknown>>, rang: number, context: Vraagcontext) =>
    tekstVan(naam) || gemeentenaam(gemeente, context) || `${wat} ${rang + 1}`;

const gemeente: Vraag = {
  naam: 'gemeente',
  soort: 'gemeente',
  label: 'Voor welke gemeente staat ze?',
  hint: 'Alleen als het aantal naar een doelgroep moet; anders mag dit leeg blijven.',
};

const delen: Lijstvraag = {
  naam: 'delen',
  soort: 'lijst',
  label: 'Delen van deze zone',
  hint: 'Alleen als wat de zone krijgt nog verder verdeeld wordt.',
  enkelvoud: 'deel',
  ordenbaar: true,
  kenmerk: 'sleutel',
  nieuw: (bestaand) => legePlek('deel', bestaand),
  titelVan: titelVan('deel'),
  vragen: [
    { naam: 'sleutel', soort: 'sleutel', label: 'Sleutel' },
    { naam: 'naam', soort: 'kort', max: 200, label: 'Naam van het deel', nodig: true },
    { naam: 'gewicht', soort: 'aantal', label: 'Gewicht van het deel', nodig: true },
    gemeente,
  ],
};

const zones: Lijstvraag = {
  naam: 'zones',
  soort: 'lijst',
  label: 'Zones',
  hint: 'Bij een precies gelijke rest gaat de eerste in de lijst voor.',
  nodig: true,
  enkelvoud: 'zone',
  ordenbaar: true,
  kenmerk: 'sleutel',
  nieuw: (bestaand) => ({ ...legePlek('zone', bestaand), delen: [] }),
  titelVan: titelVan('zone'),
  vragen: [
    { naam: 'sleutel', soort: 'sleutel', label: 'Sleutel' },
    {
      naam: 'naam',
      soort: 'kort',
      max: 200,
      label: 'Naam van de zone',
      hint: 'Een gemeente, een deelgebied of een verhuurder.',
      nodig: true,
    },
    {
      naam: 'gewicht',
      soort: 'aantal',
      label: 'Gewicht van de zone',
      hint: 'Met delen mag dit leeg blijven: het is dan hun som.',
      nodigAls: ({ delen }) => !Array.isArray(delen) || delen.length === 0,
    },
    gemeente,
    delen,
  ],
};

const contingenten: Lijstvraag = {
  naam: 'contingenten',
  soort: 'lijst',
  label: 'Wat verdeelt u',
  hint: 'Elk totaal wordt apart verdeeld, met dezelfde gewichten.',
  nodig: true,
  enkelvoud: 'contingent',
  ordenbaar: true,
  kenmerk: 'sleutel',
  nieuw: (bestaand) => ({ sleutel: nieuweSleutel('contingent', bestaand), naam: '', aantal: null, doelgroep: '' }),
  titelVan: ({ naam }, rang) => tekstVan(naam) || `contingent ${rang + 1}`,
  vragen: [
    { naam: 'sleutel', soort: 'sleutel', label: 'Sleutel' },
    {
      naam: 'naam',
      soort: 'kort',
      max: 200,
      label: 'Naam van het contingent',
      hint: 'Bijvoorbeeld de naam van de doelgroep.',
      nodig: true,
    },
    {
      naam: 'aantal',
      soort: 'aantal',
      label: 'Te verdelen aantal',
      hint: 'Woningen of toewijzingen voor alle zones samen.',
      nodig: true,
    },
    {
      naam: 'doelgroep',
      soort: 'doelgroep',
      label: 'Bij welke doelgroep van 2.2 hoort het?',
      hint: 'Dan kunt u de uitkomst daar laten invullen; mag leeg blijven.',
    },
  ],
};

/** Optional: totals divided over zones and, inside a zone, over its parts, by the largest remainder [000:334-341]. */
export const vragenContingentverdeling: readonly Vraag[] = [
  {
    naam: 'opnemen',
    soort: 'vink',
    label: 'Neem de verdeling op in het toewijzingsreglement',
    hint: 'Zonder dit vinkje kunt u er wel mee rekenen; er wordt niets afgedrukt.',
  },
  contingenten,
  onderKop(
    'Waarop de verdeling steunt',
    [
      {
        naam: 'basis',
        soort: 'keuze',
        label: 'Wat zijn de gewichten?',
        waarom: 'Wie meer telt in de basis, krijgt meer; zo is de verdeling na te rekenen.',
        bron: 'contingentverdeling',
        nodig: true,
        mogelijkheden: [
          { waarde: 'woningen', label: 'Het aantal sociale huurwoningen' },
          { waarde: 'inwoners', label: 'Het aantal inwoners' },
          { waarde: 'kandidaten', label: 'Het aantal kandidaat-huurders' },
          { waarde: 'eigen', label: 'Eigen gewichten', uitleg: 'Leg hieronder uit waar ze vandaan komen.' },
        ],
      },
      ...herkomstvragen,
    ],
    { begrippen: ['grootste-rest'] },
  ),
  zones,
  {
    naam: 'motivering',
    soort: 'lang',
    label: 'Waarom deze verdeling?',
    nodigAls: ({ basis }) => basis === 'eigen',
    voorbeelden: voorbeeldenContingentverdeling,
  },
];
