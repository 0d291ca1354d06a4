import type { Voorbeeld } from '../vraag.ts';

/** Openings of an intern huurreglement. */
export const voorbeeldenInleidingHuurreglement: readonly Voorbeeld[] = [
  {
    titel: 'Wat dit reglement bijeenbrengt',
    tekst:
      'Dit reglement bundelt de regels waarmee [woonmaatschappij] haar sociale woningen toewijst. Wat de gemeenteraden in het toewijzingsreglement beslisten, is onveranderd overgenomen; de overige keuzes maakt de woonmaatschappij zelf en zij geeft er telkens de reden bij.',
  },
  {
    titel: 'Voor kandidaat-huurders',
    tekst:
      'Wie zich inschrijft, leest hier in welke volgorde wij woningen toewijzen en waarom. Een medewerker legt het graag uit aan de balie of aan de telefoon.',
  },
];

/** Closing provisions of an intern huurreglement. */
export const voorbeeldenSlotHuurreglement: readonly Voorbeeld[] = [
  {
    titel: 'Bezorging en bekendmaking',
    tekst:
      'De woonmaatschappij bezorgt dit reglement en elke wijziging ervan aan de toezichthouder. Daarna staat het op haar website en ligt het ter inzage in haar kantoren.',
  },
  {
    titel: 'Jaarlijkse nazorg',
    tekst:
      'Elk jaar in [maand] kijkt het bestuursorgaan na of de keuzes in dit reglement hun doel bereiken. Het legt de cijfers van het voorbije jaar ook voor aan de toewijzingsraad.',
  },
];

/** Words above the table of the rationele bezetting. */
export const voorbeeldenRationeleBezetting: readonly Voorbeeld[] = [
  {
    titel: 'Hoe de tabel te lezen',
    tekst:
      'De tabel zegt per gezin hoeveel slaapkamers passen. We tellen wie duurzaam in de woning zal wonen, ook een kind dat geboren zal worden en een kind dat de helft van de tijd komt.',
  },
];

/** When the table of the rationele bezetting is left. */
export const voorbeeldenAfwijkingen: readonly Voorbeeld[] = [
  {
    titel: 'Niemand past',
    tekst:
      'Vinden we voor een woning geen kandidaat die volgens de tabel past, dan komt het gezin in aanmerking dat er één persoon van afwijkt. De beslissing zegt waarom.',
  },
  {
    titel: 'Gezondheid',
    tekst:
      'Heeft een gezinslid wegens ziekte of een beperking een eigen kamer nodig, dan telt één slaapkamer extra. Een attest van een arts toont dat aan.',
  },
];

/** Words above the lettings outside the social regime. */
export const voorbeeldenBuitenStelsel: readonly Voorbeeld[] = [
  {
    titel: 'Alleen waar het nodig is',
    tekst:
      'De woonmaatschappij verhuurt een woning alleen buiten het sociaal huurstelsel wanneer zij zo een nood opvangt die met een gewone toewijzing niet opgelost raakt. Elk jaar kijkt zij na of de woning kan terugkeren.',
  },
];

/** Why dwellings are let outside the social regime. */
export const voorbeeldenMotiveringBuitenStelsel: readonly Voorbeeld[] = [
  {
    titel: 'Aanwezigheid in de wijk',
    tekst:
      'In [wijk] vroegen bewoners om een vast gezicht. Een conciërge die er woont, is bereikbaar buiten de kantooruren en merkt problemen vroeger op.',
  },
  {
    titel: 'Tijdelijk gebruik vóór werken',
    tekst:
      'De woningen in [straat] staan leeg tot de renovatie in [jaar] begint. In die tijd gebruikt [partner] ze voor wie dringend onderdak zoekt.',
  },
];
