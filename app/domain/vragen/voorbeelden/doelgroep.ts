import type { Voorbeeld } from '../vraag.ts';

/** A short introduction before the doelgroepen. */
export const voorbeeldenInleiding: readonly Voorbeeld[] = [
  {
    titel: 'Keuze op basis van cijfers',
    tekst:
      'De toewijzingsraad koos deze doelgroepen na een bespreking van de cijfers over kandidaat-huurders, wachttijden en aangepaste woningen in elke gemeente.',
  },
  {
    titel: 'Keuze met de actoren',
    tekst:
      'De huisvestings- en welzijnsactoren brachten aan voor wie het gewone aanbod niet volstaat. De toewijzingsraad hield daarvan de groepen over waarvoor er ook passende woningen zijn.',
  },
];

/** Who belongs to a doelgroep. */
export const voorbeeldenBeschrijving: readonly Voorbeeld[] = [
  {
    titel: 'Op leeftijd',
    tekst:
      'Tot de doelgroep behoort de kandidaat-huurder die op de dag van de toewijzing minstens {ouderenLeeftijd} jaar is. Bij een koppel volstaat het dat een van beiden die leeftijd heeft.',
  },
  {
    titel: 'Met een attest',
    tekst:
      'Tot de doelgroep behoort de kandidaat-huurder van wie hijzelf of een gezinslid een beperking heeft waardoor een aangepaste woning nodig is. Hij toont dat aan met een attest van [instantie] of van de behandelende arts.',
  },
  {
    titel: 'Na aanmelding door een dienst',
    tekst:
      'Tot de doelgroep behoort de kandidaat-huurder die door [dienst] is aangemeld met het formulier dat de woonmaatschappij daarvoor vaststelt, en die aanvaardt dat [dienst] hem begeleidt.',
  },
];

/** Why a doelgroep fits an item of the list, or none. */
export const voorbeeldenLijstmotivering: readonly Voorbeeld[] = [
  {
    titel: 'Dezelfde groep',
    tekst: 'De omschrijving van de doelgroep valt volledig binnen dit punt van de lijst: [leg uit waarom].',
  },
  {
    titel: 'Een deel van de groep',
    tekst:
      'De doelgroep is een deel van de groep die de lijst noemt. De woningen zijn immers alleen geschikt voor wie [kenmerk], zodat de ruimere groep er geen gebruik van kan maken.',
  },
  {
    titel: 'Niet op de lijst',
    tekst:
      'Geen enkel punt van de lijst omvat deze doelgroep: het gaat om mensen die [kenmerk], los van hun leeftijd, gezondheid of woonsituatie. Daarom is een doelgroepenplan opgemaakt.',
  },
];

/** How a dwelling leaves the plan again. */
export const voorbeeldenUitweg: readonly Voorbeeld[] = [
  {
    titel: 'Na een goede evaluatie',
    tekst:
      'Is de begeleiding afgerond en verloopt het wonen goed, dan beslist de woonmaatschappij samen met de begeleidende dienst dat de woning het plan verlaat. De huurder blijft er wonen; de plaats in het plan komt vrij.',
  },
  {
    titel: 'Na een vaste tijd',
    tekst:
      'Een woning telt [aantal] jaar mee in het plan, te rekenen vanaf de toewijzing. Daarna verlaat ze het plan, tenzij de begeleiding met een gemotiveerde beslissing verlengd wordt.',
  },
  {
    titel: 'Bij verhuizing',
    tekst:
      'Verhuist de huurder, dan verlaat de woning het plan. De woonmaatschappij wijst ze opnieuw toe volgens de gewone regels, of neemt een andere woning in het plan op.',
  },
];

/** On what the distribution over the gemeenten rests. */
export const voorbeeldenVerdeling: readonly Voorbeeld[] = [
  {
    titel: 'Evenredig',
    tekst:
      'Elke gemeente draagt bij in verhouding tot haar aantal inwoners; de rest na de deling gaat naar de grootste resten.',
  },
  {
    titel: 'Waar de woningen liggen',
    tekst:
      'Alleen in [gemeente] en [gemeente] staan woningen die voor de doelgroep geschikt zijn. Daarom krijgen die gemeenten een aantal.',
  },
];

/** Why these dwellings. */
export const voorbeeldenWoningen: readonly Voorbeeld[] = [
  {
    titel: 'Aangepaste woningen',
    tekst:
      'De woningen hebben brede deuren, een inloopdouche en geen drempels. Ze liggen op wandelafstand van winkels, een bushalte en een huisarts.',
  },
  {
    titel: 'Bij een zorgvoorziening',
    tekst:
      'De woningen liggen naast [voorziening]. Bewoners kunnen er dag en nacht hulp oproepen en de gemeenschappelijke ruimte gebruiken.',
  },
  {
    titel: 'Gespreid',
    tekst:
      'De woningen liggen verspreid over de gemeente en zijn niet als groep te herkennen, zodat wie er woont gewoon een buur is.',
  },
];

/** What decides between equal candidates. */
export const voorbeeldenCascade: readonly Voorbeeld[] = [
  {
    titel: 'Eerst de binding, dan de inschrijving',
    tekst:
      'Tussen kandidaat-huurders van dezelfde stap gaat voor wie een langdurige woonbinding met de gemeente heeft, en daarna wie het eerst is ingeschreven.',
  },
  {
    titel: 'De oudste aanmelding',
    tekst:
      'Passen verschillende aangemelde kandidaat-huurders bij dezelfde woning, dan gaat de oudste aanmelding voor.',
  },
];
