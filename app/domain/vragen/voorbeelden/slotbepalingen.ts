import type { Voorbeeld } from '../vraag.ts';

/** What happens to candidates and allocations that are under way. */
export const voorbeeldenOvergang: readonly Voorbeeld[] = [
  {
    titel: 'Lopende aanbiedingen',
    tekst:
      'Is een woning aangeboden vóór de dag waarop dit reglement in werking treedt, dan gelden voor die toewijzing de vroegere regels.',
  },
  {
    titel: 'Lopende begeleiding',
    tekst:
      'Afspraken over begeleiding die bij een vroegere toewijzing zijn gemaakt, lopen door zoals ze zijn afgesproken.',
  },
];

/** Where the reglement can be read. */
export const voorbeeldenBekendmaking: readonly Voorbeeld[] = [
  {
    titel: 'Websites en balie',
    tekst:
      'Het reglement staat op de website van de woonmaatschappij en van elke gemeente. Wie dat vraagt, krijgt aan de balie van de woonmaatschappij kosteloos een exemplaar.',
  },
  {
    titel: 'Met uitleg in eenvoudige taal',
    tekst:
      'De woonmaatschappij maakt het reglement bekend op haar website, samen met een samenvatting in eenvoudige taal. Kandidaat-huurders lezen bij hun inschrijving waar ze het vinden.',
  },
];

/** When and with what the reglement is looked at again. */
export const voorbeeldenEvaluatie: readonly Voorbeeld[] = [
  {
    titel: 'Eén keer per jaar',
    tekst:
      'De toewijzingsraad evalueert dit reglement één keer per jaar. Hij gebruikt daarvoor het aantal toewijzingen per doelgroep, de wachttijden en de ervaringen van gemeenten en actoren.',
  },
  {
    titel: 'In het midden en op het einde van de periode',
    tekst:
      'De toewijzingsraad evalueert dit reglement halfweg en op het einde van de periode waarvoor hij is samengesteld. De woonmaatschappij bezorgt het verslag aan de gemeenten.',
  },
];

/** How the reglement is changed. */
export const voorbeeldenWijziging: readonly Voorbeeld[] = [
  {
    titel: 'Dezelfde weg',
    tekst:
      'Een wijziging van dit reglement volgt dezelfde weg als het reglement zelf: ontwerp in de toewijzingsraad, beslissing van elke gemeenteraad voor zijn grondgebied en vaststelling door het bestuursorgaan.',
  },
  {
    titel: 'Wijziging van de woningen met een label',
    tekst:
      'Woningen op de lijst kunnen door evenveel gelijkwaardige woningen in dezelfde gemeente vervangen worden. De woonmaatschappij meldt dat aan de gemeente. Voor meer woningen is een nieuwe beslissing van de gemeenteraad nodig.',
  },
];
