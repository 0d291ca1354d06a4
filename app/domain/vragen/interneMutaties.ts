import { DWINGENDE_REDENEN, DWINGENDE_REDENENLIJST } from '../recht/dwingendeRedenen.ts';
import { hoofdletter } from '../taal/hoofdletter.ts';
import { tekstVan } from './delen.ts';
import { nieuweSleutel } from './nieuweSleutel.ts';
import { alsRij } from './rij.ts';
import {
  voorbeeldenInleidingMutaties,
  voorbeeldenMotiveringMutaties,
  voorbeeldenVoorwaardenMutatie,
  voorbeeldenVrijwillig,
} from './voorbeelden/interneMutaties.ts';
import type { Groep, Lijstvraag, Vraag } from './vraag.ts';

/** The first dwingende reden that no row has yet; a row of its own when all are there. */
function volgendeReden(bestaand: readonly unknown[]): string | null {
  const genomen = new Set(bestaand.map((item) => alsRij(item).reden));
  return DWINGENDE_REDENEN.find((reden) => !genomen.has(reden)) ?? null;
}

const aandeel: Groep = {
  naam: 'aandeel',
  soort: 'groep',
  label: 'Hoeveel toewijzingen per jaar',
  vragen: [
    {
      naam: 'soort',
      soort: 'keuze',
      label: 'Geldt er een maximum?',
      nodig: true,
      mogelijkheden: [
        { waarde: 'geen', label: 'Nee', uitleg: 'Hoeveel het er worden, is vooraf niet te zeggen.' },
        { waarde: 'aantal', label: 'Ja, een aantal toewijzingen' },
        { waarde: 'percentage', label: 'Ja, een deel van de toewijzingen' },
      ],
    },
    {
      naam: 'aantal',
      soort: 'aantal',
      eenheid: 'toewijzingen per jaar',
      label: 'Hoogstens hoeveel toewijzingen?',
      nodig: true,
      wanneer: ({ soort }) => soort === 'aantal',
    },
    {
      naam: 'percentage',
      soort: 'percentage',
      label: 'Hoogstens welk deel van de toewijzingen van een jaar?',
      nodig: true,
      wanneer: ({ soort }) => soort === 'percentage',
    },
  ],
};

const mutaties: Lijstvraag = {
  naam: 'mutaties',
  soort: 'lijst',
  label: 'Dwingende redenen, in volgorde',
  hint: 'Wat bovenaan staat, gaat voor; een nieuwe rij stelt telkens de volgende reden voor.',
  waarom: 'Het intern huurreglement zegt hoe deze verhuizingen tussen de andere toewijzingen passen.',
  bron: 'dwingendeRedenen',
  begrippen: ['dwingende-reden', 'pijler-4'],
  nodig: true,
  enkelvoud: 'reden',
  ordenbaar: true,
  kenmerk: 'sleutel',
  nieuw: (bestaand) => ({
    sleutel: nieuweSleutel('mutatie', bestaand),
    reden: volgendeReden(bestaand),
    naam: '',
    plaats: null,
    aandeel: { soort: null, aantal: null, percentage: null },
    voorwaarden: '',
  }),
  titelVan: ({ reden, naam }, rang) =>
    DWINGENDE_REDENENLIJST.find(({ sleutel }) => sleutel === reden)?.omschrijving ||
    tekstVan(naam) ||
    `reden ${rang + 1}`,
  vragen: [
    { naam: 'sleutel', soort: 'sleutel', label: 'Sleutel' },
    {
      naam: 'reden',
      soort: 'keuze',
      label: 'Welke dwingende reden?',
      hint: 'Staat ze er niet bij, laat dit dan open en geef ze hieronder een naam.',
      bron: 'dwingendeRedenen',
      mogelijkheden: DWINGENDE_REDENENLIJST.map(({ sleutel, omschrijving }) => ({
        waarde: sleutel,
        label: hoofdletter(omschrijving),
      })),
    },
    {
      naam: 'naam',
      soort: 'kort',
      max: 200,
      label: 'Eigen naam van deze reden',
      hint: 'Een huurder die vrijwillig verhuist, hoort hier niet bij.',
      bron: 'vrijwilligeMutatie',
      begrippen: ['vrijwillige-mutatie'],
      nodig: true,
      wanneer: ({ reden }) => reden === null || reden === undefined,
    },
    {
      naam: 'plaats',
      soort: 'keuze',
      label: 'Wanneer is deze reden aan de beurt?',
      nodig: true,
      mogelijkheden: [
        { waarde: 'eerst', label: 'Vóór alle andere toewijzingen' },
        { waarde: 'beurtelings', label: 'Om de beurt met de andere toewijzingen' },
        { waarde: 'na-de-andere', label: 'Alleen als de andere toewijzingen niemand opleveren' },
      ],
    },
    aandeel,
    { naam: 'voorwaarden', soort: 'lang', label: 'Voorwaarden', voorbeelden: voorbeeldenVoorwaardenMutatie },
  ],
};

/** IHR 5: how each kind of dwingende mutatie is fitted in among the other allocations. */
export const vragenInterneMutaties: readonly Vraag[] = [
  {
    naam: 'inleiding',
    soort: 'lang',
    label: 'Hoe passen deze verhuizingen tussen de andere toewijzingen?',
    bron: 'internHuurreglement',
    voorbeelden: voorbeeldenInleidingMutaties,
  },
  mutaties,
  {
    naam: 'vrijwillig',
    soort: 'lang',
    label: 'Hoe behandelt u wie vrijwillig wil verhuizen?',
    waarom: 'Een vrijwillige mutatie loopt langs een van de andere wegen, nooit langs deze.',
    bron: 'vrijwilligeMutatie',
    begrippen: ['vrijwillige-mutatie'],
    nodig: true,
    voorbeelden: voorbeeldenVrijwillig,
  },
  {
    naam: 'motivering',
    soort: 'lang',
    label: 'Waarom kiest u voor deze volgorde?',
    voorbeelden: voorbeeldenMotiveringMutaties,
  },
];
