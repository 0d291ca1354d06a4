import { tekstVan } from './delen.ts';
import { nieuweSleutel } from './nieuweSleutel.ts';
import {
  voorbeeldenBewijsstukken,
  voorbeeldenGegevens,
  voorbeeldenWerkwijzeKanaal,
} from './voorbeelden/raadAanmelding.ts';
import type { Lijstvraag, Vraag } from './vraag.ts';

const kanalen: Lijstvraag = {
  naam: 'kanalen',
  soort: 'lijst',
  label: 'Kanalen om een kandidaat aan te melden',
  hint: 'Eén kanaal kan volstaan; het mag ook de woonmaatschappij zelf zijn.',
  waarom:
    'Hoe kandidaten zich aanmelden voor een versnelde toewijzing of een specifieke doelgroep, staat in dit reglement.',
  bron: 'werkafspraken',
  begrippen: ['aanmelder', 'pijler-2', 'pijler-3'],
  nodig: true,
  enkelvoud: 'kanaal',
  ordenbaar: true,
  kenmerk: 'sleutel',
  nieuw: (bestaand) => ({
    sleutel: nieuweSleutel('kanaal', bestaand),
    naam: '',
    pijler: null,
    door: '',
    werkwijze: '',
  }),
  titelVan: ({ naam }, rang) => tekstVan(naam) || `kanaal ${rang + 1}`,
  vragen: [
    { naam: 'sleutel', soort: 'sleutel', label: 'Sleutel' },
    {
      naam: 'naam',
      soort: 'kort',
      max: 200,
      label: 'Naam van het kanaal',
      hint: 'Bijvoorbeeld “woonloket” of “aanmeldformulier voor diensten”.',
      nodig: true,
    },
    {
      naam: 'pijler',
      soort: 'keuze',
      label: 'Waarvoor dient het?',
      nodig: true,
      mogelijkheden: [
        { waarde: 'pijler-2', label: 'Versnelde toewijzing' },
        { waarde: 'pijler-3', label: 'Specifieke doelgroep' },
        { waarde: 'beide', label: 'Allebei' },
      ],
    },
    {
      naam: 'door',
      soort: 'kort',
      max: 300,
      label: 'Wie meldt aan?',
      hint: 'Bijvoorbeeld “elke erkende aanmelder” of “de kandidaat zelf”.',
      bron: 'aanmelders',
      nodig: true,
    },
    { naam: 'werkwijze', soort: 'lang', label: 'Hoe verloopt het?', voorbeelden: voorbeeldenWerkwijzeKanaal },
  ],
};

/** HR 4: how candidates of pijler 2 and 3 are announced. */
export const vragenRaadAanmelding: readonly Vraag[] = [
  kanalen,
  {
    naam: 'bewijsstukken',
    soort: 'lang',
    label: 'Welke bewijsstukken horen bij een aanmelding?',
    hint: 'Vraag alleen wat nodig is om te zien of iemand bij de groep hoort.',
    voorbeelden: voorbeeldenBewijsstukken,
  },
  {
    naam: 'gegevens',
    soort: 'lang',
    label: 'Hoe worden gegevens van kandidaten gedeeld en bewaard?',
    voorbeelden: voorbeeldenGegevens,
  },
];
