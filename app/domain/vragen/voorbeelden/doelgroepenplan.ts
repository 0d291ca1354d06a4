import type { Voorbeeld } from '../vraag.ts';

/** Background of a plan. */
export const voorbeeldenSituering: readonly Voorbeeld[] = [
  {
    titel: 'Aanvulling op pijler 2',
    tekst:
      'Pijler 2 helpt wie dringend een woning nodig heeft, zonder naar lokale binding te kijken. Dit plan richt zich tot wie al een band met de gemeente heeft en langer ondersteuning vraagt.',
  },
  {
    titel: 'Een nieuw gebouw',
    tekst:
      'In [jaar] komen in [straat] [aantal] woningen klaar die samen met [dienst] zijn ontworpen. Dit plan regelt aan wie de woonmaatschappij ze toewijst.',
  },
];

/** What the group meets on the market. */
export const voorbeeldenProblemen: readonly Voorbeeld[] = [
  {
    titel: 'Te weinig aangepaste woningen',
    tekst:
      'Op de private huurmarkt zijn aangepaste woningen zeldzaam en duur. Wie er een nodig heeft, blijft vaak wonen in een huis met trappen en drempels, met ongevallen of een vervroegde opname tot gevolg.',
  },
  {
    titel: 'Geweigerd door verhuurders',
    tekst:
      'Kandidaten uit deze groep hebben zelden een waarborg of een huurverleden en vallen bij elke bezichtiging af. Zonder vaste woning lukt ook de begeleiding niet.',
  },
  {
    titel: 'Vastzitten in een voorziening',
    tekst:
      'Jongeren en cliënten die klaar zijn om zelfstandig te wonen, vinden geen betaalbare woning. Zij houden een plaats in een voorziening bezet waar anderen op wachten.',
  },
];

/** What is known of the candidates. */
export const voorbeeldenCijfers: readonly Voorbeeld[] = [
  {
    titel: 'Kandidaten en wachttijd',
    tekst:
      'Op [datum] behoorden [aantal] van de [aantal] kandidaat-huurders tot deze groep ([bron]). Zij wachtten gemiddeld [aantal] maanden, tegen [aantal] maanden voor alle kandidaten.',
  },
  {
    titel: 'Geen cijfer voorhanden',
    tekst:
      'Het inschrijvingsregister houdt dit kenmerk niet bij. Daarom steunt dit plan op de tellingen van [dienst]: [aantal] vragen om huisvesting in [jaar].',
  },
];

/** The proven local need. */
export const voorbeeldenNood: readonly Voorbeeld[] = [
  {
    titel: 'Vraag tegenover aanbod',
    tekst:
      'De gemeente telt [aantal] inwoners uit deze groep ([bron], [jaar]). Daartegenover staan [aantal] geschikte sociale huurwoningen, waarvan er per jaar gemiddeld [aantal] vrijkomen. Wie vandaag een aanvraag doet, wacht gemiddeld [aantal] jaar.',
  },
  {
    titel: 'Cijfers van de diensten',
    tekst:
      'Het OCMW en [dienst] begeleidden in [jaar] [aantal] gezinnen uit deze groep. Voor [aantal] van hen was het ontbreken van een woning de reden dat de begeleiding vastliep.',
  },
];

/** What goes together with the allocation. */
export const voorbeeldenMaatregelen: readonly Voorbeeld[] = [
  {
    titel: 'Hulp bij de verhuizing',
    tekst:
      'Het OCMW helpt bij de verhuizing, de waarborg en de aanvraag van premies. De woonmaatschappij brengt de nieuwe huurder in contact met de buurtwerking.',
  },
  {
    titel: 'Vast aanspreekpunt',
    tekst:
      'De woonmaatschappij en [dienst] hebben elk een vast aanspreekpunt. Zij overleggen om de [aantal] weken over de huurders in dit plan, en meteen wanneer er problemen zijn.',
  },
  {
    titel: 'Zorg aan huis',
    tekst:
      'Bewoners kunnen een beroep doen op thuiszorg, maaltijden aan huis en een noodoproep. [Dienst] stelt samen met hen een zorgplan op.',
  },
];

/** Why begeleiding is asked. */
export const voorbeeldenBegeleiding: readonly Voorbeeld[] = [
  {
    titel: 'Begeleiding om de woning te behouden',
    tekst:
      'Deze huurders wonen voor het eerst, of na lange tijd opnieuw, zelfstandig. Met begeleiding bij de administratie, het budget en de contacten met buren is de kans veel groter dat zij hun woning behouden.',
  },
  {
    titel: 'Begeleiding in het begin',
    tekst:
      'De eerste maanden bepalen of het wonen lukt. Daarom is begeleiding dan een voorwaarde; daarna kiest de huurder zelf of hij ermee doorgaat.',
  },
];

/** Why no begeleiding is asked. */
export const voorbeeldenGeenBegeleiding: readonly Voorbeeld[] = [
  {
    titel: 'Geen begeleiding nodig',
    tekst:
      'De voorrang heeft te maken met de woning, niet met de manier van wonen. Wie hulp wil, vindt die bij de gewone diensten.',
  },
];

/** How begeleiding is looked back on. */
export const voorbeeldenEvaluatiePlan: readonly Voorbeeld[] = [
  {
    titel: 'Na zes maanden en na een jaar',
    tekst:
      'De huurder, de dienst en de woonmaatschappij bekijken na zes maanden en na een jaar samen hoe het gaat. Zij spreken af of de begeleiding stopt, vermindert of verlengd wordt. De huurovereenkomst loopt in elk geval door.',
  },
  {
    titel: 'In overleg met de huurder',
    tekst:
      'De begeleiding stopt in overleg met de huurder. Komen er later nieuwe problemen, dan kan hij ze opnieuw vragen.',
  },
];

/** In which way the priority is temporary. */
export const voorbeeldenTijdelijk: readonly Voorbeeld[] = [
  {
    titel: 'De plaats in het plan is tijdelijk, het huren niet',
    tekst:
      'Een woning maakt alleen deel uit van het plan zolang de begeleiding loopt. Daarna blijft de huurder er gewoon wonen en komt er plaats voor een volgende kandidaat.',
  },
  {
    titel: 'Herziening na drie jaar',
    tekst: 'De toewijzingsraad bekijkt na drie jaar of de voorrang nog nodig is en past de aantallen zo nodig aan.',
  },
];
