import { gemeentenaam, gemeenteVoorNieuw } from './delen.ts';
import { voorbeeldenUitweg, voorbeeldenVerdeling } from './voorbeelden/doelgroep.ts';
import type { Vraag, Vraagcontext } from './vraag.ts';

const isPerJaar: NonNullable<Vraag['wanneer']> = ({ telwijze }) => telwijze === 'per-jaar';

/** Whether numbers are spread over gemeenten: in deel 1 with more than one of them. */
const isVerdeeld = (_: unknown, { deel2, gemeenten }: Vraagcontext): boolean => !deel2 && gemeenten.length > 1;

/** How many dwellings or allocations a doelgroep gets, and the ceiling on a number a year. */
export const vragenAantallen: readonly Vraag[] = [
  {
    naam: 'aantallen',
    soort: 'lijst',
    perGemeente: true,
    label: 'Aantal per gemeente',
    hint: 'Laat leeg waar de doelgroep geen woningen krijgt.',
    waarom:
      'Met deze aantallen rekent het programma na of {derdePatrimonium}, {ouderenPatrimonium} en de verhouding gehaald worden.',
    bron: 'derdePatrimonium',
    begrippen: ['een-derde', 'proportionaliteit'],
    nodig: true,
    enkelvoud: 'gemeente',
    ordenbaar: false,
    kenmerk: 'gemeente',
    nieuw: (_, context, waarde) => ({ gemeente: gemeenteVoorNieuw(context, waarde), aantal: null, plafond: null }),
    titelVan: (item, _, context) => gemeentenaam(item.gemeente, context),
    vragen: [
      { naam: 'gemeente', soort: 'gemeente', verplicht: true, label: 'Gemeente' },
      {
        naam: 'aantal',
        soort: 'aantal',
        label: 'Aantal',
        hint: 'Woningen met een label, of toewijzingen per jaar zonder label.',
      },
      {
        naam: 'plafond',
        soort: 'aantal',
        eenheid: 'woningen',
        label: 'Plafond in deze gemeente',
        hint: 'Hoeveel woningen hier hoogstens tegelijk in het plan zitten.',
        bron: 'tijdelijk',
        begrippen: ['plafond'],
        wanneer: (_, __, ouder) => ouder === undefined || ouder.telwijze === 'per-jaar',
      },
    ],
  },
  {
    naam: 'nietVerdeeld',
    soort: 'aantal',
    label: 'Niet over de gemeenten verdeeld',
    hint: 'Alleen wat u bewust voor het hele gebied openlaat; het telt daar bovenop de aantallen hierboven.',
    wanneer: isVerdeeld,
  },
  {
    naam: 'plafond',
    soort: 'aantal',
    eenheid: 'woningen',
    label: 'Plafond voor alle gemeenten samen',
    hint: 'Hoeveel woningen hoogstens tegelijk in het plan zitten.',
    waarom: 'Zonder plafond komen er elk jaar woningen bij, tot boven {derdePatrimonium}.',
    bron: 'tijdelijk',
    begrippen: ['plafond', 'aantal-per-jaar'],
    wanneer: isPerJaar,
  },
  {
    naam: 'uitweg',
    soort: 'lang',
    label: 'Hoe verlaat een woning het plan weer?',
    waarom: 'Pas als een woning het plan verlaat, komt er plaats voor een volgende.',
    bron: 'tijdelijk',
    begrippen: ['uitweg'],
    nodig: true,
    wanneer: isPerJaar,
    voorbeelden: voorbeeldenUitweg,
  },
];

/** On what the numbers of the gemeenten rest; only where they are spread. */
export const vragenVerdeling: Vraag = {
  naam: 'verdeling',
  soort: 'groep',
  label: 'Verdeling over de gemeenten',
  waarom: 'Het programma rekent na of de aantallen de basis volgen die u noemt.',
  bron: 'eigenControle',
  wanneer: isVerdeeld,
  vragen: [
    {
      naam: 'basis',
      soort: 'keuze',
      label: 'Waarop steunt de verdeling?',
      mogelijkheden: [
        { waarde: 'inwoners', label: 'Het aantal inwoners' },
        { waarde: 'woningen', label: 'Het aantal sociale huurwoningen' },
        { waarde: 'kandidaten', label: 'Het aantal kandidaat-huurders' },
        { waarde: 'bestaand-aanbod', label: 'Het aanbod dat er al is' },
        { waarde: 'andere', label: 'Iets anders', uitleg: 'Leg het hieronder uit.' },
      ],
    },
    {
      naam: 'motivering',
      soort: 'lang',
      label: 'Waarom deze verdeling?',
      wanneer: ({ basis }) => typeof basis === 'string',
      voorbeelden: voorbeeldenVerdeling,
    },
    {
      naam: 'hoger',
      soort: 'lijst',
      label: 'Gemeenten met een hoger aantal',
      hint: 'Alleen als een gemeente meer krijgt dan alle andere en u wilt zeggen waarom.',
      enkelvoud: 'gemeente',
      ordenbaar: true,
      kenmerk: 'gemeente',
      nieuw: (_, context, waarde) => ({ gemeente: gemeenteVoorNieuw(context, waarde), reden: '' }),
      titelVan: (item, rang, context) => gemeentenaam(item.gemeente, context) || `gemeente ${rang + 1}`,
      vragen: [
        { naam: 'gemeente', soort: 'gemeente', verplicht: true, label: 'Welke gemeente?' },
        { naam: 'reden', soort: 'kort', max: 1000, label: 'Waarom krijgt ze meer?' },
      ],
    },
  ],
};
