import type { Voorbeeld } from '../vraag.ts';

/** How the raad works on policy. */
export const voorbeeldenBeleid: readonly Voorbeeld[] = [
  {
    titel: 'Alles samen in de raad',
    tekst:
      'De woonmaatschappij brengt de cijfers en een eerste tekst mee. De raad overloopt die gemeente per gemeente en geeft de leden telkens een maand om intern te overleggen.',
  },
  {
    titel: 'Met werkgroepen',
    tekst:
      'Voor elke specifieke doelgroep schrijft een werkgroep van betrokken actoren een voorstel met cijfers. De raad legt de voorstellen naast elkaar, bewaakt dat ze samen binnen het maximum blijven en maakt er één ontwerp van.',
  },
  {
    titel: 'Alleen de evaluatie',
    tekst:
      'Het reglement bestaat; de raad volgt op of het werkt. Hij stelt een wijziging voor als de cijfers daar twee jaar na elkaar op wijzen.',
  },
];

/** What is agreed about a task. */
export const voorbeeldenTaakafspraken: readonly Voorbeeld[] = [
  {
    titel: 'Met één aanspreekpunt',
    tekst:
      'Er is één telefoonnummer en één mailadres. Wie de taak uitvoert, antwoordt binnen vijf werkdagen en zorgt voor vervanging tijdens verlof.',
  },
  {
    titel: 'Gedeeld over gemeenten',
    tekst:
      'Elke gemeente doet dit voor haar eigen grondgebied, volgens hetzelfde draaiboek. Om de drie maanden leggen de uitvoerders hun ervaringen naast elkaar en passen zij het draaiboek aan.',
  },
];
