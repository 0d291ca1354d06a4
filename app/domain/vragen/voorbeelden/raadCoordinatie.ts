import type { Voorbeeld } from '../vraag.ts';

/** How requests are brought in line with each other. */
export const voorbeeldenWerkwijzeCoordinatie: readonly Voorbeeld[] = [
  {
    titel: 'Eén medewerker',
    tekst:
      'Eén medewerker houdt alle aanvragen bij op één lijst, kijkt na of ze volledig zijn en rangschikt ze zoals het intern huurreglement het vraagt. Aanmelders kunnen op elk moment vragen hoe het met hun aanvraag staat.',
  },
  {
    titel: 'Maandelijks overleg van diensten',
    tekst:
      'De coördinator brengt elke maand de aanmelders en de woonmaatschappij samen. Zij leggen de vrije woningen van de komende weken naast de aanvragen en spreken af wie wordt voorgedragen. Tussen twee vergaderingen beslist de coördinator alleen over wat niet kan wachten.',
  },
  {
    titel: 'Per zone in een groot gebied',
    tekst:
      'Elke zone heeft een eigen overleg en een vaste vertegenwoordiger bij de coördinator. Raakt een zone haar plaatsen in een half jaar niet kwijt, dan bieden zij die aan de andere zones aan.',
  },
];

/** What happens when there is nobody. */
export const voorbeeldenGeenKandidaat: readonly Voorbeeld[] = [
  {
    titel: 'Meteen de standaardregels',
    tekst:
      'Is er op het einde van de termijn geen kandidaat voorgedragen, dan wijst de woonmaatschappij de woning toe volgens de standaardregels. De plaats blijft behouden voor een volgende woning.',
  },
  {
    titel: 'Eerst nog een tweede vraag',
    tekst:
      'De coördinator vraagt alle aanmelders nog één keer, ook die van andere gemeenten. Komt er binnen vijf werkdagen niemand, dan gelden de standaardregels en staat de reden in de jaarcijfers.',
  },
];
