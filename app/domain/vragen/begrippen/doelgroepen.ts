import type { Begrip } from './begrip.ts';

/** Terms of the specifieke doelgroepen and their limits. */
export const BEGRIPPEN_DOELGROEPEN: readonly Begrip[] = [
  {
    sleutel: 'specifieke-doelgroep',
    begrip: 'specifieke doelgroep',
    uitleg:
      'Een groep kandidaat-huurders die moeilijk een aangepaste en betaalbare woning vindt. Het reglement geeft haar voorrang voor een aantal woningen. Binnen de groep gaat voor wie een woonbinding heeft.',
    bron: 'specifiekeDoelgroepen',
  },
  {
    sleutel: 'voorbehouden',
    begrip: 'voorbehouden',
    uitleg:
      'Een woning die fysiek aangepast is aan de doelgroep of afgestemd is op zorg. Ze gaat naar de doelgroep zolang daar een passende kandidaat is.',
    bron: 'specifiekeDoelgroepen',
  },
  {
    sleutel: 'bij-voorrang',
    begrip: 'bij voorrang toegewezen',
    uitleg: 'Een gewone woning die eerst aan de doelgroep aangeboden wordt. Ze is niet speciaal aangepast.',
    bron: 'specifiekeDoelgroepen',
  },
  {
    sleutel: 'gelabeld',
    begrip: 'woning met een label',
    uitleg:
      'Een woning die met haar adres voor een doelgroep is aangeduid. De adressen staan op een lijst bij het reglement. Elk adres hoort bij één doelgroep.',
    bron: 'localeNood',
  },
  {
    sleutel: 'aantal-per-jaar',
    begrip: 'aantal per jaar',
    uitleg:
      'In plaats van adressen noemt het reglement hoeveel toewijzingen per jaar naar de doelgroep gaan. Dat laat vrij welke woning het wordt, maar vraagt een plafond en een uitweg.',
    bron: 'tijdelijk',
  },
  {
    sleutel: 'plafond',
    begrip: 'plafond',
    uitleg:
      'Het hoogste aantal woningen dat tegelijk in het plan van een doelgroep zit. Is het bereikt, dan komt er geen woning bij tot er een het plan verlaat.',
    bron: 'tijdelijk',
  },
  {
    sleutel: 'uitweg',
    begrip: 'uitweg',
    uitleg:
      'Hoe een woning weer uit het plan gaat, bijvoorbeeld na een goed afgeronde begeleiding. De huurder blijft er wonen; alleen de plaats in het plan komt vrij.',
    bron: 'tijdelijk',
  },
  {
    sleutel: 'cascade',
    begrip: 'cascade',
    uitleg:
      'Stappen die op elkaar volgen. Eerst komt iedereen van de eerste stap aan de beurt, pas daarna wie bij de tweede stap hoort.',
    bron: 'standaardtoewijzing',
  },
  {
    sleutel: 'terugval',
    begrip: 'terugval',
    uitleg:
      'Wat er met een woning gebeurt als niemand van de doelgroep past. Gewoonlijk gaat ze dan naar de volgende kandidaat volgens de standaardregels.',
    bron: 'terugval',
  },
  {
    sleutel: 'doelgroepenplan',
    begrip: 'doelgroepenplan',
    uitleg:
      'De tekst die uitlegt waarom een doelgroep voorrang krijgt: wie het zijn, hun problemen, cijfers over de lokale nood en de maatregelen erbij. Verplicht als de groep niet op de lijst van de wet staat.',
    bron: 'doelgroepenplan',
  },
  {
    sleutel: 'lijst-artikel-6-27',
    begrip: 'lijst van artikel 6.27',
    uitleg:
      'De groepen die de wet zelf als doelgroep aanvaardt. Staat uw groep erop, dan hoeft het dossier niet naar de minister. De nummers van enkele punten zijn nog te bevestigen.',
    bron: 'doelgroepenlijst',
  },
  {
    sleutel: 'flankerende-maatregel',
    begrip: 'flankerende maatregel',
    uitleg:
      'Wat er naast de woning zelf nog gebeurt voor de doelgroep, bijvoorbeeld hulp bij de verhuizing, thuiszorg of een vast aanspreekpunt.',
    bron: 'doelgroepenplan',
  },
  {
    sleutel: 'begeleiding',
    begrip: 'begeleiding',
    uitleg:
      'Ondersteuning door een dienst, bijvoorbeeld bij het budget of het huishouden. Het reglement kan ze vragen, maar het huurcontract eindigt niet vanzelf wanneer ze stopt.',
    bron: 'begeleiding',
  },
  {
    sleutel: 'een-derde',
    begrip: '{derdePatrimonium}',
    uitleg:
      'Alle specifieke doelgroepen samen krijgen hoogstens {derdePatrimonium} van de sociale huurwoningen van een gemeente. Er wordt nooit naar boven afgerond: van 401 woningen zijn er hoogstens {derdePatrimonium van 401}.',
    bron: 'derdePatrimonium',
  },
  {
    sleutel: 'een-kwart',
    begrip: '{ouderenPatrimonium}',
    uitleg:
      'Ouderen krijgen hoogstens {ouderenPatrimonium} van alle sociale huurwoningen van een gemeente. Wie hoger wil gaan, maakt een uitgebreid doelgroepenplan.',
    bron: 'ouderen',
  },
  {
    sleutel: 'kleine-woningen',
    begrip: 'kleine woningen',
    uitleg:
      'Studio’s en woningen met 1 of 2 slaapkamers, van alle verhuurders van de gemeente samen. Ouderen krijgen er hoogstens {ouderenKlein} van, tenzij een uitgebreid plan meer verantwoordt.',
    bron: 'ouderen',
  },
  {
    sleutel: 'ouderen',
    begrip: 'ouderen',
    uitleg:
      'Kandidaat-huurders van {ouderenLeeftijd} jaar of ouder; een hogere leeftijd mag. Bij een koppel volstaat het dat een van beiden die leeftijd heeft. Hun woning is gelijkvloers of heeft een lift, en telt hoogstens {ouderenSlaapkamers} slaapkamers.',
    bron: 'ouderen',
  },
  {
    sleutel: 'proportionaliteit',
    begrip: 'proportionaliteit',
    uitleg:
      'Het aantal woningen voor een doelgroep staat in verhouding tot haar aandeel in de kandidaat-huurders. Wie meer voorziet, legt uit waarom.',
    bron: 'proportie',
  },
  {
    sleutel: 'lokale-nood',
    begrip: 'lokale nood',
    uitleg:
      'Met cijfers aangetoonde redenen om hier van de gewone regels af te wijken, zoals de omvang van de groep, het aanbod en de wachttijd.',
    bron: 'localeNood',
  },
  {
    sleutel: 'peildatum',
    begrip: 'peildatum',
    uitleg: 'De dag waarop een cijfer juist was, bijvoorbeeld 31 december. Zo kan iedereen het cijfer nakijken.',
    bron: 'localeNood',
  },
  {
    sleutel: 'kandidaat-huurder',
    begrip: 'kandidaat-huurder',
    uitleg: 'Wie ingeschreven is in het centraal inschrijvingsregister en later zelf het huurcontract tekent.',
    bron: 'kandidaatHuurder',
  },
  {
    sleutel: 'grootste-rest',
    begrip: 'grootste rest',
    uitleg:
      'De manier om een aantal zonder delen van woningen te verdelen. Iedereen krijgt eerst het hele deel waar hij recht op heeft; wat overblijft, gaat één voor één naar wie de grootste rest heeft.',
    bron: 'contingentverdeling',
  },
];
