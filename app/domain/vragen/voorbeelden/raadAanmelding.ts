import type { Voorbeeld } from '../vraag.ts';

/** How a channel works. */
export const voorbeeldenWerkwijzeKanaal: readonly Voorbeeld[] = [
  {
    titel: 'Aan het loket',
    tekst:
      'De kandidaat komt langs op afspraak. De medewerker kijkt na of de inschrijving in orde is en vult het formulier samen met hem in. Zo weet de kandidaat meteen wat er nog ontbreekt.',
  },
  {
    titel: 'Met een digitaal formulier',
    tekst:
      'De dienst vult het formulier in en voegt de bewijsstukken toe. De ontvanger bevestigt binnen drie werkdagen. Wat onvolledig is, komt terug met de vraag wat nog nodig is; de datum van de eerste aanmelding blijft tellen.',
  },
  {
    titel: 'Rechtstreeks bij de woonmaatschappij',
    tekst:
      'Aanmelders sturen hun vraag naar de woonmaatschappij, die ze nakijkt en behandelt. De toewijzingsraad komt daar niet tussen.',
  },
];

/** Which documents go with it. */
export const voorbeeldenBewijsstukken: readonly Voorbeeld[] = [
  {
    titel: 'Een verklaring volstaat',
    tekst:
      'De aanmelder verklaart in enkele zinnen waarom de kandidaat bij de groep hoort. Achterliggende stukken blijven bij de aanmelder en worden alleen opgevraagd bij twijfel.',
  },
  {
    titel: 'Per groep een lijst',
    tekst:
      'Bij het formulier hoort per groep een lijst van stukken: een attest van de dienst die begeleidt, een vaststelling over de woning of een verklaring van het OCMW. Medische verslagen worden niet gevraagd.',
  },
];

/** How data are shared and kept. */
export const voorbeeldenGegevens: readonly Voorbeeld[] = [
  {
    titel: 'Alleen wat nodig is',
    tekst:
      'De kandidaat stemt schriftelijk in met de aanmelding. Alleen wie de aanvraag behandelt, ziet zijn gegevens; na de toewijzing of na één jaar worden ze gewist.',
  },
  {
    titel: 'Meerdere diensten',
    tekst:
      'De diensten leggen in een overeenkomst vast wie welke gegevens ziet en hoelang. Zij delen die langs een beveiligd kanaal, nooit per gewone mail. De kandidaat kan vragen wat over hem bewaard wordt en kan zijn instemming intrekken.',
  },
];
