import { tekstVan } from './delen.ts';
import { nieuweSleutel } from './nieuweSleutel.ts';
import { voorbeeldenVerdeling } from './voorbeelden/versneldeToewijzing.ts';
import type { Groep, Lijstvraag } from './vraag.ts';

const delen: Lijstvraag = {
  naam: 'delen',
  soort: 'lijst',
  label: 'Delen van de {versneldeToewijzing in procent}',
  hint: 'Geef elk deel een eigen naam; samen zijn ze precies {versneldeToewijzing in procent}.',
  waarom: 'De verdeling is vrij, maar het totaal ligt vast.',
  bron: 'versneldeToewijzing',
  nodig: true,
  wanneer: ({ keuze }) => keuze === 'opgesplitst',
  enkelvoud: 'deel',
  ordenbaar: true,
  kenmerk: 'sleutel',
  nieuw: (bestaand) => ({ sleutel: nieuweSleutel('deel', bestaand), naam: '', aandeel: null, omschrijving: '' }),
  titelVan: ({ naam }, rang) => tekstVan(naam) || `deel ${rang + 1}`,
  vragen: [
    { naam: 'sleutel', soort: 'sleutel', label: 'Sleutel' },
    { naam: 'naam', soort: 'kort', max: 200, label: 'Naam van het deel', nodig: true },
    {
      naam: 'aandeel',
      soort: 'percentage',
      label: 'Welk deel van alle toewijzingen?',
      hint: 'Een percentage van alle toewijzingen van het jaar, bijvoorbeeld 15 of 12,5.',
      bron: 'versneldeToewijzing',
      nodig: true,
    },
    { naam: 'omschrijving', soort: 'lang', label: 'Voor wie is dit deel, en hoe wordt iemand aangemeld?' },
  ],
};

const criteria: Lijstvraag = {
  naam: 'criteria',
  soort: 'lijst',
  label: 'Criteria, in volgorde',
  hint: 'Het eerste criterium weegt het zwaarst.',
  bron: 'volgordeVersnelde',
  nodig: true,
  wanneer: ({ keuze }) => keuze === 'criteria',
  enkelvoud: 'criterium',
  ordenbaar: true,
  kenmerk: 'sleutel',
  nieuw: (bestaand) => ({ sleutel: nieuweSleutel('criterium', bestaand), naam: '', omschrijving: '' }),
  titelVan: ({ naam }, rang) => tekstVan(naam) || `criterium ${rang + 1}`,
  vragen: [
    { naam: 'sleutel', soort: 'sleutel', label: 'Sleutel' },
    {
      naam: 'naam',
      soort: 'kort',
      max: 200,
      label: 'Naam van het criterium',
      hint: 'Bijvoorbeeld kinderlast, of de datum van de aanvraag.',
      nodig: true,
    },
    { naam: 'omschrijving', soort: 'lang', label: 'Hoe wordt het criterium gewogen?' },
  ],
};

/** How the fixed percentage is used: split into parts under free names, or whole with criteria in order. */
export const verdelingvragen: Groep = {
  naam: 'verdeling',
  soort: 'groep',
  label: 'Verdeling van de {versneldeToewijzing in procent}',
  waarom:
    'Van alle toewijzingen van het jaar is {versneldeToewijzing in procent} een versnelde toewijzing; hoe u die verdeelt, beslist u zelf.',
  bron: 'versneldeToewijzing',
  vragen: [
    {
      naam: 'keuze',
      soort: 'keuze',
      label: 'Splitst u de {versneldeToewijzing in procent} op?',
      bron: 'internHuurreglement',
      nodig: true,
      mogelijkheden: [
        { waarde: 'opgesplitst', label: 'Ja, in delen', uitleg: 'Bijvoorbeeld volgens de weg van aanmelden.' },
        { waarde: 'criteria', label: 'Nee, met criteria in volgorde', uitleg: 'Dat laat meer vrijheid per woning.' },
      ],
    },
    delen,
    criteria,
    {
      naam: 'motivering',
      soort: 'lang',
      label: 'Waarom kiest u voor deze verdeling?',
      hint: 'Stem ze af op de lokale situatie; de toezichthouder kijkt daarnaar.',
      bron: 'internHuurreglement',
      begrippen: ['toezichthouder'],
      nodig: true,
      voorbeelden: voorbeeldenVerdeling,
    },
  ],
};
