import { voorbeeldenCascade } from './voorbeelden/doelgroep.ts';
import type { Groep, Vraag } from './vraag.ts';

/** The order among the candidates of one doelgroep. */
export const vragenCascade: readonly Vraag[] = [
  {
    naam: 'cascadeInleiding',
    soort: 'lang',
    label: 'Zin vóór de stappen (mag leeg blijven)',
    begrippen: ['cascade'],
  },
  {
    naam: 'cascade',
    soort: 'lijst',
    label: 'Stappen, de eerste gaat voor',
    hint: 'Zonder stappen geldt binnen de doelgroep de gewone volgorde.',
    bron: 'standaardtoewijzing',
    begrippen: ['cascade', 'rationele-bezetting'],
    enkelvoud: 'stap',
    ordenbaar: true,
    nieuw: () => ({ tekst: '', geordend: true, onderdelen: [] }),
    titelVan: (_, rang) => `stap ${rang + 1}`,
    vragen: [
      { naam: 'tekst', soort: 'kort', max: 2000, label: 'Wie komt in deze stap aan de beurt?', nodig: true },
      {
        naam: 'onderdelen',
        soort: 'lijst',
        enkel: true,
        label: 'Onderdelen van deze stap',
        enkelvoud: 'onderdeel',
        ordenbaar: true,
        nieuw: () => '',
        titelVan: (_, rang) => `onderdeel ${rang + 1}`,
        vragen: [{ naam: '', soort: 'kort', max: 2000, label: 'Tekst van het onderdeel' }],
      },
      {
        naam: 'geordend',
        soort: 'vink',
        label: 'Ook tussen de onderdelen telt de volgorde',
        hint: 'Zonder vinkje staan de onderdelen naast elkaar.',
        wanneer: ({ onderdelen }) => Array.isArray(onderdelen) && onderdelen.length > 0,
      },
    ],
  },
  {
    naam: 'cascadeSlot',
    soort: 'lang',
    label: 'Wat als kandidaten gelijk staan?',
    voorbeelden: voorbeeldenCascade,
  },
];

const isAndere: NonNullable<Vraag['wanneer']> = ({ keuze }) => keuze === 'andere';

/** What happens when nobody of the doelgroep fits [002:180]. */
export const vragenTerugval: Groep = {
  naam: 'terugval',
  soort: 'groep',
  label: 'Als niemand van de doelgroep past',
  waarom: 'Een woning mag niet leeg blijven staan; daarom staat deze zin in elke doelgroep.',
  bron: 'terugval',
  begrippen: ['terugval'],
  vragen: [
    {
      naam: 'keuze',
      soort: 'keuze',
      verplicht: true,
      label: 'Naar wie gaat de woning dan?',
      mogelijkheden: [
        { waarde: 'standaard', label: 'Naar de volgende kandidaat volgens de gewone regels' },
        { waarde: 'andere', label: 'Anders', uitleg: 'Dan is een reden nodig.' },
      ],
    },
    {
      naam: 'tekst',
      soort: 'kort',
      max: 2000,
      label: 'Naar wie dan wel?',
      hint: 'Schrijf een volledige zin; ze komt zo in het reglement.',
      nodig: true,
      wanneer: isAndere,
    },
    { naam: 'reden', soort: 'kort', max: 2000, label: 'Waarom wijkt u af?', nodig: true, wanneer: isAndere },
  ],
};
