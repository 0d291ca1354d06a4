import type { Begrip } from './begrip.ts';

/** Terms of those who make, decide on and supervise the reglement. */
export const BEGRIPPEN_ORGANEN: readonly Begrip[] = [
  {
    sleutel: 'woonmaatschappij',
    begrip: 'woonmaatschappij',
    uitleg:
      'De sociale verhuurder van het gebied. Zij zit de toewijzingsraad voor, verwerkt wat de gemeenteraden beslissen en stelt het reglement definitief vast.',
    bron: 'toewijzingsraad',
  },
  {
    sleutel: 'werkingsgebied',
    begrip: 'werkingsgebied',
    uitleg:
      'De gemeenten waarin de woonmaatschappij verhuurt. Het reglement geldt voor dat hele gebied, tenzij het in delen verdeeld is.',
    bron: 'toewijzingsraad',
  },
  {
    sleutel: 'deelwerkingsgebied',
    begrip: 'deelwerkingsgebied',
    uitleg: 'Een deel van het werkingsgebied met een eigen toewijzingsraad en een eigen toewijzingsreglement.',
    bron: 'toewijzingsraad',
  },
  {
    sleutel: 'toewijzingsraad',
    begrip: 'toewijzingsraad',
    uitleg:
      'Het overleg van de woonmaatschappij, elke gemeente van het gebied en de actoren voor wonen en welzijn. De raad maakt het ontwerp van dit reglement.',
    bron: 'toewijzingsraad',
  },
  {
    sleutel: 'consensus',
    begrip: 'consensus',
    uitleg:
      'Alle gemeenten van het gebied gaan akkoord. Zonder consensus beslist elke gemeente voor haar eigen grondgebied, behalve over de woonbinding met het gebied: die kan dan niet.',
    bron: 'woonbindingGebied',
  },
  {
    sleutel: 'huisvestingsactor',
    begrip: 'huisvestings- en welzijnsactor',
    uitleg:
      'Een organisatie die in het gebied met wonen of welzijn bezig is, zoals een OCMW, een CAW of een dienst voor begeleid wonen. Zij registreert zich zelf voor de toewijzingsraad.',
    bron: 'toewijzingsraad',
  },
  {
    sleutel: 'operationele-rol',
    begrip: 'operationele opdracht',
    uitleg:
      'Naast beleid kan de toewijzingsraad ook uitvoerend werk doen, zoals kandidaten aanmelden of begeleiding regelen. Hij mag dat zelf doen, doorgeven of weigeren.',
    bron: 'toewijzingsraad',
  },
  {
    sleutel: 'huishoudelijk-reglement',
    begrip: 'huishoudelijk reglement',
    uitleg:
      'De afspraken van de toewijzingsraad over zijn eigen werking, en over de aanmelding, de coördinatie en de begeleiding bij versnelde toewijzingen en specifieke doelgroepen.',
    bron: 'werkafspraken',
  },
  {
    sleutel: 'quorum',
    begrip: 'quorum',
    uitleg:
      'Hoeveel leden aanwezig moeten zijn om te kunnen beslissen. De bronnen leggen er geen vast; de raad kiest het zelf.',
    bron: 'werkafspraken',
  },
  {
    sleutel: 'knipperlicht',
    begrip: 'knipperlicht',
    uitleg:
      'Een afspraak voor enkele uitzonderlijke situaties: de kandidaat krijgt dan pas een woning met een begeleidingsovereenkomst, of langs een specifieke doelgroep.',
    bron: 'begeleidingsmodel',
  },
  {
    sleutel: 'bestuursorgaan',
    begrip: 'bestuursorgaan',
    uitleg: 'Het bestuur van de woonmaatschappij. Het stelt het toewijzingsreglement en het intern huurreglement vast.',
    bron: 'toewijzingsraad',
  },
  {
    sleutel: 'gemeenteraad',
    begrip: 'gemeenteraad',
    uitleg:
      'De gemeenteraad keurt het ontwerp goed of past het aan voor het eigen grondgebied: alleen de strengere woonbinding en de specifieke doelgroepen.',
    bron: 'toewijzingsraad',
  },
  {
    sleutel: 'toezichthouder',
    begrip: 'toezichthouder',
    uitleg:
      'Kijkt voor Vlaanderen toe op sociale verhuurders. De woonmaatschappij bezorgt hem haar intern huurreglement en elke wijziging ervan.',
    bron: 'vernietigingstoezicht',
  },
  {
    sleutel: 'vernietigingstoezicht',
    begrip: 'vernietigingstoezicht',
    uitleg:
      'De minister kan een reglement geheel of voor een deel vernietigen als het een doelgroep bevat die niet op de lijst van de wet staat. Daarom gaat alleen in dat geval een dossier naar de minister.',
    bron: 'vernietigingstoezicht',
  },
  {
    sleutel: 'verhuurder',
    begrip: 'sociale verhuurder',
    uitleg:
      'Wie in de gemeente sociale woningen verhuurt. Meestal is dat alleen de woonmaatschappij; soms zijn er nog woningen van een andere verhuurder die naar haar overgaan.',
    bron: 'derdePatrimonium',
  },
];
