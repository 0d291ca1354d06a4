import { HOOFDDOELGROEPENLIJST } from '../recht/hoofddoelgroepen.ts';
import { hoofdletter } from '../taal/hoofdletter.ts';
import { onderKop, tekstVan } from './delen.ts';
import { nieuweSleutel } from './nieuweSleutel.ts';
import { ramingvragen } from './raming.ts';
import { verdelingvragen } from './verdelingVersnelde.ts';
import {
  voorbeeldenMotiveringVolgorde,
  voorbeeldenVerfijning,
  voorbeeldenVolgorde,
} from './voorbeelden/versneldeToewijzing.ts';
import type { Groep, Keuzemogelijkheid, Lijstvraag, Vraag } from './vraag.ts';

const hoofddoelgroepen: readonly Keuzemogelijkheid[] = HOOFDDOELGROEPENLIJST.map(({ sleutel, omschrijving }) => ({
  waarde: sleutel,
  label: hoofdletter(omschrijving),
}));

const verfijningen: Lijstvraag = {
  naam: 'verfijningen',
  soort: 'lijst',
  label: 'Verfijnde voorwaarden',
  hint: 'Alleen voor subdoelgroepen van wie dak- en thuisloos is; mag leeg blijven.',
  waarom: 'Een subdoelgroep schrappen of toevoegen kan niet; de voorwaarden om aangemeld te worden verfijnen wel.',
  bron: 'subdoelgroepen',
  begrippen: ['hoofddoelgroep', 'subdoelgroep'],
  enkelvoud: 'verfijning',
  ordenbaar: true,
  kenmerk: 'sleutel',
  nieuw: (bestaand) => ({
    sleutel: nieuweSleutel('verfijning', bestaand),
    hoofddoelgroep: 'dak-en-thuisloos',
    subdoelgroep: '',
    soort: 'verfijnd',
    voorwaarde: '',
    motivering: '',
  }),
  titelVan: ({ subdoelgroep }, rang) => tekstVan(subdoelgroep) || `verfijning ${rang + 1}`,
  vragen: [
    { naam: 'sleutel', soort: 'sleutel', label: 'Sleutel' },
    {
      naam: 'hoofddoelgroep',
      soort: 'keuze',
      label: 'Bij welke hoofddoelgroep hoort ze?',
      hint: 'Alleen bij de eerste kan een voorwaarde verfijnd worden.',
      bron: 'subdoelgroepen',
      nodig: true,
      // Only a dossier that came in can hold another one; whoever starts anew is not asked to choose what is refused.
      wanneer: ({ hoofddoelgroep }) => hoofddoelgroep !== 'dak-en-thuisloos',
      mogelijkheden: hoofddoelgroepen,
    },
    {
      naam: 'subdoelgroep',
      soort: 'kort',
      max: 300,
      label: 'Subdoelgroep',
      hint: 'Zoals het besluit ze noemt, bijvoorbeeld tijdelijk bij familie of vrienden verblijven.',
      bron: 'subdoelgroepen',
      nodig: true,
    },
    {
      naam: 'soort',
      soort: 'keuze',
      label: 'Wat doet u met deze subdoelgroep?',
      bron: 'subdoelgroepen',
      nodig: true,
      wanneer: ({ soort }) => soort !== 'verfijnd',
      mogelijkheden: [
        { waarde: 'verfijnd', label: 'De voorwaarden verfijnen' },
        { waarde: 'geschrapt', label: 'Ze schrappen', uitleg: 'Niet toegelaten.' },
        { waarde: 'toegevoegd', label: 'Ze toevoegen', uitleg: 'Niet toegelaten.' },
      ],
    },
    {
      naam: 'voorwaarde',
      soort: 'kort',
      max: 2000,
      label: 'Bijkomende voorwaarde om aangemeld te worden',
      hint: 'Bijvoorbeeld al minstens drie maanden.',
      nodig: true,
      wanneer: ({ soort }) => soort === 'verfijnd',
    },
    {
      naam: 'motivering',
      soort: 'lang',
      label: 'Waarom is dat nodig?',
      bron: 'internHuurreglement',
      nodig: true,
      voorbeelden: voorbeeldenVerfijning,
    },
  ],
};

const overleg: Groep = {
  naam: 'overleg',
  soort: 'groep',
  label: 'Overleg in de toewijzingsraad',
  waarom: 'Voorwaarden verfijnen kan pas na overleg in de toewijzingsraad.',
  bron: 'subdoelgroepen',
  begrippen: ['toewijzingsraad'],
  wanneer: ({ verfijningen: lijst }) => Array.isArray(lijst) && lijst.length > 0,
  vragen: [
    { naam: 'op', soort: 'datum', label: 'Datum van het overleg', nodig: true },
    { naam: 'verslag', soort: 'kort', label: 'Waar staat het verslag?', hint: 'Bijvoorbeeld verslag 2026/3, punt 4.' },
  ],
};

const aanmelders: Lijstvraag = {
  naam: 'aanmelders',
  soort: 'lijst',
  label: 'Wie kan kandidaten aanmelden',
  bron: 'aanmelders',
  begrippen: ['aanmelder'],
  nodig: true,
  enkelvoud: 'aanmelder',
  ordenbaar: true,
  kenmerk: 'sleutel',
  nieuw: (bestaand) => ({
    sleutel: nieuweSleutel('aanmelder', bestaand),
    organisatie: '',
    grond: null,
    hoofddoelgroepen: [],
    begeleiding: null,
  }),
  titelVan: ({ organisatie }, rang) => tekstVan(organisatie) || `aanmelder ${rang + 1}`,
  vragen: [
    { naam: 'sleutel', soort: 'sleutel', label: 'Sleutel' },
    { naam: 'organisatie', soort: 'kort', max: 200, label: 'Dienst of organisatie', nodig: true },
    {
      naam: 'grond',
      soort: 'keuze',
      label: 'Waarom kan deze dienst aanmelden?',
      bron: 'aanmelders',
      nodig: true,
      mogelijkheden: [
        { waarde: 'besluit', label: 'Het besluit noemt de dienst' },
        { waarde: 'toewijzingsraad', label: 'De toewijzingsraad duidde de dienst aan' },
      ],
    },
    {
      naam: 'hoofddoelgroepen',
      soort: 'meerkeuze',
      label: 'Voor welke hoofddoelgroepen?',
      hint: 'Vink alles aan wat past.',
      begrippen: ['hoofddoelgroep'],
      nodig: true,
      mogelijkheden: hoofddoelgroepen,
    },
    { naam: 'begeleiding', soort: 'jaNee', label: 'Geeft de dienst ook begeleiding?', begrippen: ['begeleiding'] },
  ],
};

const volgorde: Groep = {
  naam: 'volgorde',
  soort: 'groep',
  label: 'Volgorde van behandeling',
  bron: 'volgordeVersnelde',
  begrippen: ['chronologische-volgorde'],
  vragen: [
    {
      naam: 'keuze',
      soort: 'keuze',
      label: 'In welke volgorde behandelt u de aanvragen?',
      bron: 'volgordeVersnelde',
      nodig: true,
      mogelijkheden: [
        { waarde: 'chronologisch', label: 'Volgens de datum van de aanvraag' },
        { waarde: 'criteria', label: 'Volgens de criteria van de verdeling' },
        { waarde: 'andere', label: 'Op een andere manier' },
      ],
    },
    {
      naam: 'tekst',
      soort: 'lang',
      label: 'Hoe werkt die volgorde?',
      nodigAls: ({ keuze }) => keuze === 'andere',
      voorbeelden: voorbeeldenVolgorde,
    },
    {
      naam: 'motivering',
      soort: 'lang',
      label: 'Waarom wijkt u af van de datum van de aanvraag?',
      nodig: true,
      wanneer: ({ keuze }) => keuze === 'criteria' || keuze === 'andere',
      voorbeelden: voorbeeldenMotiveringVolgorde,
    },
  ],
};

/** IHR 3: pijler 2. */
export const vragenVersneldeToewijzing: readonly Vraag[] = [
  ramingvragen,
  verdelingvragen,
  onderKop('Subdoelgroepen', [verfijningen, overleg]),
  onderKop('Aanmelden', [aanmelders]),
  volgorde,
];
