import { voorbeeldenMaatregelenOuderen, voorbeeldenWoningkeuzeOuderen } from './voorbeelden/ouderen.ts';
import type { Vraag, Vraagcontext } from './vraag.ts';

/** Without a doelgroep of ouderen in this gemeente there is no sjabloon to fill in. */
const wanneer = (_: unknown, { metOuderen }: Vraagcontext): boolean => metOuderen !== false;

/** The words of the 65+ sjabloon of one gemeente; its figures are counted from 1.2 and the doelgroepen [002:254-286]. */
export const vragenOuderen: readonly Vraag[] = [
  {
    naam: 'motivering',
    soort: 'lang',
    label: 'Waarom deze woningen?',
    hint: 'Schrijf over de ligging en de aard van de woningen; de aantallen staan al in het sjabloon.',
    waarom: 'Het sjabloon vervangt het uitgebreide doelgroepenplan als de aantallen binnen de grenzen blijven.',
    bron: 'ouderen',
    begrippen: ['kleine-woningen', 'een-kwart'],
    nodig: true,
    wanneer,
    voorbeelden: voorbeeldenWoningkeuzeOuderen,
  },
  {
    naam: 'maatregelen',
    soort: 'lang',
    label: 'Welke flankerende maatregelen zijn er?',
    hint: 'Mag leeg blijven als er geen zijn.',
    bron: 'ouderen',
    begrippen: ['flankerende-maatregel'],
    wanneer,
    voorbeelden: voorbeeldenMaatregelenOuderen,
  },
  {
    naam: 'overleg',
    soort: 'groep',
    label: 'Lokaal overleg',
    hint: 'Eén overleg volstaat, met minstens de gemeente, het OCMW en de sociale verhuurders.',
    waarom: 'Gaat iedereen akkoord, dan vervangt het verslag de aparte adviezen.',
    bron: 'ouderen',
    wanneer,
    vragen: [
      { naam: 'op', soort: 'datum', label: 'Datum van het overleg' },
      { naam: 'allenAkkoord', soort: 'jaNee', label: 'Gaan alle deelnemers akkoord?' },
      {
        naam: 'deelnemers',
        soort: 'lang',
        label: 'Wie nam deel?',
        hint: 'Organisaties of functies; namen zijn niet nodig.',
      },
    ],
  },
];
