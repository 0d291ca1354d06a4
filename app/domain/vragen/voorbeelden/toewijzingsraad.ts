import type { Voorbeeld } from '../vraag.ts';

/** How a person in a seat is replaced. */
export const voorbeeldenVervanging: readonly Voorbeeld[] = [
  {
    titel: 'Melding aan de voorzitter',
    tekst:
      'Een lid dat zijn vertegenwoordiger vervangt, meldt dat schriftelijk aan de voorzitter. De wijziging staat in het verslag van de volgende vergadering.',
  },
  {
    titel: 'Vaste plaatsvervanger',
    tekst:
      'Elk lid wijst voor elke zetel een plaatsvervanger aan. Die zetelt wanneer de vertegenwoordiger afwezig is en neemt de zetel over wanneer hij stopt.',
  },
];

/** What happens when gemeenten or actoren join. */
export const voorbeeldenVerruiming: readonly Voorbeeld[] = [
  {
    titel: 'Nieuwe actor',
    tekst:
      'Een actor die na de oprichting wil toetreden, dient een gemotiveerde vraag in bij de voorzitter. De toewijzingsraad bespreekt die op de volgende vergadering en bepaalt hoeveel zetels de actor krijgt.',
  },
  {
    titel: 'Nieuwe gemeente',
    tekst:
      'Komt er een gemeente bij het gebied, dan krijgt zij evenveel zetels als de andere gemeenten. Het reglement wordt dan aangepast en opnieuw voorgelegd aan alle gemeenteraden.',
  },
];

/** How the raad looks back on its policy. */
export const voorbeeldenEvaluatieRaad: readonly Voorbeeld[] = [
  {
    titel: 'Elk jaar',
    tekst:
      'De toewijzingsraad bespreekt elk jaar vóór 1 juli hoeveel woningen in het vorige jaar zijn toegewezen, per gemeente en per doelgroep, en of dat strookt met dit reglement.',
  },
  {
    titel: 'Met vaste cijfers',
    tekst:
      'De woonmaatschappij bezorgt de toewijzingsraad elk jaar het aantal toewijzingen, de wachttijd en het aantal weigeringen per doelgroep. De raad stelt op grond daarvan zo nodig een wijziging voor.',
  },
];
