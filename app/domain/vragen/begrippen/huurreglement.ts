import type { Begrip } from './begrip.ts';

/** Terms of the intern huurreglement. */
export const BEGRIPPEN_HUURREGLEMENT: readonly Begrip[] = [
  {
    sleutel: 'hoofddoelgroep',
    begrip: 'hoofddoelgroep',
    uitleg:
      'Een van de vijf groepen die een versnelde toewijzing kunnen krijgen: wie geen thuis heeft, begeleide jongeren, mensen met problemen van geestelijke gezondheid, wie slecht gehuisvest is en wie in bijzondere sociale omstandigheden leeft. De lijst ligt vast.',
    bron: 'hoofddoelgroepen',
  },
  {
    sleutel: 'subdoelgroep',
    begrip: 'subdoelgroep',
    uitleg:
      'Een onderdeel van de eerste of de vierde hoofddoelgroep. Van de eerste kan de woonmaatschappij de voorwaarden verfijnen, na overleg in de toewijzingsraad. Schrappen of toevoegen kan niet.',
    bron: 'subdoelgroepen',
  },
  {
    sleutel: 'raming',
    begrip: 'raming',
    uitleg:
      'De schatting van het aantal toewijzingen van het komende jaar: het gemiddelde van de {ramingJaren} jaren daarvoor, plus de nieuwe woningen. Verhuizingen wegens sloop, renovatie, aanpassing of verkoop tellen niet mee.',
    bron: 'ramingVersnelde',
  },
  {
    sleutel: 'aanmelder',
    begrip: 'aanmelder',
    uitleg:
      'Een dienst die een kandidaat voor een versnelde toewijzing aanbrengt. Het besluit noemt er een aantal; de toewijzingsraad kan er andere aanduiden.',
    bron: 'aanmelders',
  },
  {
    sleutel: 'dwingende-reden',
    begrip: 'dwingende reden',
    uitleg:
      'Een reden waarom een huurder moet verhuizen, zoals sloop of een woning die te klein of te groot werd. Alleen de redenen van de lijst geven deze voorrang.',
    bron: 'dwingendeRedenen',
  },
  {
    sleutel: 'vrijwillige-mutatie',
    begrip: 'vrijwillige mutatie',
    uitleg:
      'Een huurder die zelf liever naar een andere sociale woning wil. Die aanvraag loopt langs de andere instroommogelijkheden, niet langs de dwingende redenen.',
    bron: 'vrijwilligeMutatie',
  },
  {
    sleutel: 'buiten-sociaal-stelsel',
    begrip: 'verhuring buiten het sociaal huurstelsel',
    uitleg:
      'Een woning van de woonmaatschappij die niet volgens de regels van de sociale huur verhuurd wordt. Algemeen kan dat voor hoogstens {buitenStelsel in procent} van haar patrimonium.',
    bron: 'buitenStelsel',
  },
  {
    sleutel: 'ondersteunende-functie',
    begrip: 'ondersteunende functie',
    uitleg:
      'Iemand die in de wijk woont en er helpt om ze leefbaar en veilig te houden. Hoogstens {ondersteunendeFunctie in procent} van de woningen van de woonmaatschappij in een wijk kan daarvoor dienen.',
    bron: 'ondersteunendeFunctie',
  },
];
