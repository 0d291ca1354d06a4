import type { Voorbeeld } from '../vraag.ts';

/** How to read the text. */
export const voorbeeldenLeeswijzer: readonly Voorbeeld[] = [
  {
    titel: 'Voor iedereen',
    tekst: 'Waar dit reglement “hij” of “zijn” schrijft, is iedereen bedoeld, los van geslacht of gender.',
  },
  {
    titel: 'Dagen en termijnen',
    tekst: 'Termijnen in dit reglement zijn kalenderdagen, tenzij er iets anders staat.',
  },
];

/** How a reglement came about. */
export const voorbeeldenVoorgeschiedenis: readonly Voorbeeld[] = [
  {
    titel: 'Van overleg naar ontwerp',
    tekst:
      'De woonmaatschappij riep de toewijzingsraad samen op [datum]. In [aantal] vergaderingen bespraken de gemeenten en de actoren de lokale noden en de cijfers. Op [datum] stelde de raad het ontwerp vast, dat daarna naar alle gemeenteraden ging.',
  },
  {
    titel: 'Vervanging van oude reglementen',
    tekst:
      'Tot nu golden in [gemeente] en [gemeente] eigen reglementen. Dit reglement brengt die regels samen en past ze aan het toewijzingsstelsel aan dat sinds 2024 geldt.',
  },
];

/** What a reglement holds for. */
export const voorbeeldenToepassingsgebied: readonly Voorbeeld[] = [
  {
    titel: 'Alle sociale huurwoningen',
    tekst:
      'Dit reglement geldt voor alle sociale huurwoningen die de woonmaatschappij in het werkingsgebied verhuurt, ook die welke zij zelf huurt van een eigenaar.',
  },
  {
    titel: 'Wat er niet onder valt',
    tekst:
      'Woningen die de woonmaatschappij buiten het sociale stelsel verhuurt, en tijdelijke opvang bij een ramp of in de winter, vallen niet onder dit reglement.',
  },
];

/** Subjects of a free chapter. */
export const voorbeeldenVrij: readonly Voorbeeld[] = [
  {
    titel: 'Samenwerking met de gemeenten',
    tekst:
      'De woonmaatschappij en de gemeenten spreken elk kwartaal over de woningen die vrijkomen en over de kandidaat-huurders die bijzondere aandacht vragen.',
  },
  {
    titel: 'Bescherming van persoonsgegevens',
    tekst:
      'De woonmaatschappij deelt met een actor alleen de gegevens die nodig zijn om een kandidaat-huurder aan te melden of te begeleiden, en alleen nadat die daarover is ingelicht.',
  },
];
