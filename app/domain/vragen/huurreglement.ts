import { onderKop } from './delen.ts';
import { voorbeeldenInleidingHuurreglement, voorbeeldenSlotHuurreglement } from './voorbeelden/huurreglement.ts';
import type { Vraag } from './vraag.ts';

/** IHR 1: which version it is, who decides, and what stands around the rules. */
export const vragenHuurreglement: readonly Vraag[] = [
  {
    naam: 'versie',
    soort: 'groep',
    label: 'Versie van het intern huurreglement',
    vragen: [
      {
        naam: 'nummer',
        soort: 'kort',
        max: 20,
        label: 'Nummer van de versie',
        hint: 'Bijvoorbeeld 1; het toewijzingsreglement heeft zijn eigen nummer.',
        begrippen: ['intern-huurreglement'],
      },
      { naam: 'ingangsdatum', soort: 'datum', label: 'In werking vanaf' },
      {
        naam: 'goedgekeurdOp',
        soort: 'datum',
        label: 'Goedgekeurd door het bestuursorgaan op',
        begrippen: ['bestuursorgaan'],
      },
      {
        naam: 'toezichthouderOp',
        soort: 'datum',
        label: 'Bezorgd aan de toezichthouder op',
        waarom: 'De woonmaatschappij bezorgt het reglement en elke wijziging ervan aan de toezichthouder.',
        bron: 'internHuurreglement',
        begrippen: ['toezichthouder'],
      },
    ],
  },
  {
    naam: 'inleiding',
    soort: 'lang',
    label: 'Inleiding',
    hint: 'Mag leeg blijven; het reglement zegt zelf al waarop het steunt.',
    voorbeelden: voorbeeldenInleidingHuurreglement,
  },
  {
    naam: 'beslisser',
    soort: 'groep',
    label: 'Wie wijst de woningen toe',
    waarom: 'De toewijzing zelf blijft altijd bij de woonmaatschappij, ook als anderen de kandidaten aanbrengen.',
    bron: 'toewijzingsraad',
    vragen: [
      {
        naam: 'keuze',
        soort: 'keuze',
        label: 'Wie beslist over een toewijzing?',
        nodig: true,
        mogelijkheden: [
          { waarde: 'bestuursorgaan', label: 'Het bestuursorgaan zelf' },
          { waarde: 'aangesteld', label: 'Een of meer personen die het bestuursorgaan aanstelt' },
        ],
      },
      {
        naam: 'wie',
        soort: 'kort',
        max: 300,
        label: 'Wie is aangesteld?',
        hint: 'Noem de functie of het comité, geen namen.',
        nodig: true,
        wanneer: ({ keuze }) => keuze === 'aangesteld',
      },
    ],
  },
  onderKop('Slot', [
    {
      naam: 'slot',
      soort: 'lang',
      label: 'Slotbepalingen van het intern huurreglement',
      voorbeelden: voorbeeldenSlotHuurreglement,
    },
  ]),
  // The button that takes over the toewijzingsreglement sets it; nobody types a fingerprint.
  { naam: 'overgenomen', soort: 'programma', label: 'Toewijzingsreglement zoals het laatst overgenomen is' },
];
