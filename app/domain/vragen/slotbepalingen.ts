import { tekstVan } from './delen.ts';
import {
  voorbeeldenBekendmaking,
  voorbeeldenEvaluatie,
  voorbeeldenOvergang,
  voorbeeldenWijziging,
} from './voorbeelden/slotbepalingen.ts';
import type { Vraag } from './vraag.ts';

/** Last chapter: from when the reglement holds, and what it replaces. */
export const vragenSlotbepalingen: readonly Vraag[] = [
  {
    naam: 'inwerking',
    soort: 'groep',
    label: 'Inwerkingtreding',
    vragen: [
      {
        naam: 'soort',
        soort: 'keuze',
        label: 'Wanneer treedt het reglement in werking?',
        nodig: true,
        mogelijkheden: [
          { waarde: 'datum', label: 'Op een vaste datum' },
          { waarde: 'gebeurtenis', label: 'Na een gebeurtenis', uitleg: 'Bijvoorbeeld na de bekendmaking.' },
        ],
      },
      {
        naam: 'datum',
        soort: 'datum',
        label: 'Datum van inwerkingtreding',
        hint: 'Dezelfde dag als de ingangsdatum van de versie in 1.1.',
        nodig: true,
        wanneer: ({ soort }) => soort === 'datum',
      },
      {
        naam: 'gebeurtenis',
        soort: 'kort',
        label: 'Na welke gebeurtenis?',
        hint: 'Vul de zin aan: “Dit reglement treedt in werking …”, bijvoorbeeld “de dag na de bekendmaking”.',
        nodig: true,
        wanneer: ({ soort }) => soort === 'gebeurtenis',
      },
    ],
  },
  {
    naam: 'opgeheven',
    soort: 'lijst',
    label: 'Vroegere reglementen die vervallen',
    waarom: 'Oude gemeentelijke reglementen blijven anders naast het nieuwe bestaan.',
    bron: 'overgang',
    enkelvoud: 'reglement',
    ordenbaar: true,
    nieuw: () => ({ gemeente: null, titel: '', datum: null }),
    titelVan: (item, rang) => tekstVan(item.titel) || `reglement ${rang + 1}`,
    vragen: [
      {
        naam: 'gemeente',
        soort: 'gemeente',
        label: 'Van welke gemeente?',
        hint: 'Laat leeg als het een reglement van de woonmaatschappij is.',
      },
      { naam: 'titel', soort: 'kort', max: 300, label: 'Titel van het oude reglement' },
      { naam: 'datum', soort: 'datum', label: 'Datum van het oude reglement' },
    ],
  },
  {
    naam: 'overgang',
    soort: 'lang',
    label: 'Overgang van het oude naar het nieuwe reglement',
    hint: 'Wat gebeurt er met kandidaten aan wie al een woning is aangeboden?',
    voorbeelden: voorbeeldenOvergang,
  },
  {
    naam: 'bekendmaking',
    soort: 'lang',
    label: 'Bekendmaking',
    hint: 'Waar kandidaat-huurders het reglement kunnen lezen.',
    nodig: true,
    voorbeelden: voorbeeldenBekendmaking,
  },
  {
    naam: 'evaluatie',
    soort: 'lang',
    label: 'Evaluatie',
    hint: 'Wanneer en met welke cijfers het reglement nagekeken wordt.',
    voorbeelden: voorbeeldenEvaluatie,
  },
  {
    naam: 'wijziging',
    soort: 'lang',
    label: 'Wijziging',
    hint: 'Hoe het reglement later aangepast wordt.',
    voorbeelden: voorbeeldenWijziging,
  },
];
