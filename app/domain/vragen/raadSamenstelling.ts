import { onderKop } from './delen.ts';
import {
  voorbeeldenToetreding,
  voorbeeldenUittreding,
  voorbeeldenVertrouwelijkheid,
  voorbeeldenVoorzitterschap,
} from './voorbeelden/raadSamenstelling.ts';
import type { Vraag } from './vraag.ts';

/** HR 1: composition and working; the members are those of 1.3 of the toewijzingsreglement and are not asked again. */
export const vragenRaadSamenstelling: readonly Vraag[] = [
  {
    naam: 'versie',
    soort: 'groep',
    label: 'Versie van het huishoudelijk reglement',
    waarom: 'De raad maakt deze afspraken zelf; ze gaan niet langs de gemeenteraden.',
    bron: 'werkafspraken',
    begrippen: ['huishoudelijk-reglement'],
    vragen: [
      {
        naam: 'nummer',
        soort: 'kort',
        max: 20,
        label: 'Nummer van de versie',
        hint: 'Dit reglement heeft zijn eigen versie, los van het toewijzingsreglement.',
        nodig: true,
      },
      { naam: 'goedgekeurdOp', soort: 'datum', label: 'Goedgekeurd door de toewijzingsraad op' },
      { naam: 'ingangsdatum', soort: 'datum', label: 'Van toepassing vanaf' },
    ],
  },
  onderKop(
    'Werking van de raad',
    [
      {
        naam: 'voorzitterschap',
        soort: 'lang',
        label: 'Wat doet de voorzitter?',
        hint: 'Wie de voorzitter is, staat in 1.3; schrijf hier de taken en wie vervangt.',
        waarom: 'De woonmaatschappij zit de raad voor.',
        bron: 'toewijzingsraad',
        voorbeelden: voorbeeldenVoorzitterschap,
      },
      {
        naam: 'secretariaat',
        soort: 'kort',
        max: 300,
        label: 'Bij wie berust het secretariaat?',
        hint: 'Vul de zin aan: “Het secretariaat berust bij …”, bijvoorbeeld “de dienst Verhuur van de woonmaatschappij”.',
        nodig: true,
      },
    ],
    { hint: 'De leden komen uit 1.3 van het toewijzingsreglement en staan vanzelf in dit hoofdstuk.' },
  ),
  {
    naam: 'toetreding',
    soort: 'lang',
    label: 'Hoe treedt een actor toe?',
    hint: 'Dat een actor zich zelf aanmeldt en wie beslist zonder consensus, staat al in het reglement; schrijf hoe en bij wie.',
    waarom: 'Een actor die in het gebied werkt, kan zich zelf aanmelden.',
    bron: 'toewijzingsraad',
    begrippen: ['huisvestingsactor', 'consensus'],
    nodig: true,
    voorbeelden: voorbeeldenToetreding,
  },
  {
    naam: 'uittreding',
    soort: 'lang',
    label: 'Hoe treedt een lid uit?',
    hint: 'Een gemeente kan niet uittreden: elke gemeente van het gebied is vertegenwoordigd.',
    bron: 'toewijzingsraad',
    voorbeelden: voorbeeldenUittreding,
  },
  {
    naam: 'vertrouwelijkheid',
    soort: 'lang',
    label: 'Hoe gaat de raad om met gegevens van personen?',
    hint: 'Wie zelf met kandidaten werkt, heeft hier meer afspraken nodig dan wie alleen beleid maakt.',
    voorbeelden: voorbeeldenVertrouwelijkheid,
  },
];
