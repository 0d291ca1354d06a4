import type { Voorbeeld } from '../vraag.ts';

/** How the dwingende mutaties are fitted in, in general. */
export const voorbeeldenInleidingMutaties: readonly Voorbeeld[] = [
  {
    titel: 'Tussen de andere toewijzingen',
    tekst:
      'Voor elke woning die vrijkomt, kijken we eerst of een huurder om een dwingende reden moet verhuizen en of de woning voor hem past. De tabel zegt welke reden voorgaat en hoeveel toewijzingen per jaar er hoogstens langs deze weg gaan.',
  },
];

/** Under which conditions a kind of mutatie goes through. */
export const voorbeeldenVoorwaardenMutatie: readonly Voorbeeld[] = [
  {
    titel: 'Sloop of renovatie',
    tekst:
      'De huurder krijgt minstens zes maanden vóór de werken een eerste aanbod. De woning ligt in dezelfde gemeente, tenzij de huurder een andere gemeente vraagt.',
  },
  {
    titel: 'Onderbezetting',
    tekst:
      'De huurder bewoont een woning met minstens twee slaapkamers te veel volgens de tabel van de rationele bezetting. De nieuwe woning ligt zo dicht mogelijk bij de oude.',
  },
  {
    titel: 'Verhaal dat gelijk kreeg',
    tekst: 'De kandidaat krijgt de eerstvolgende woning die voor hem past, los van het maximum voor de andere redenen.',
  },
];

/** How a tenant who wants to move of his own will is treated. */
export const voorbeeldenVrijwillig: readonly Voorbeeld[] = [
  {
    titel: 'Zoals elke kandidaat',
    tekst:
      'Een huurder die zonder dwingende reden wil verhuizen, schrijft zich in zoals elke andere kandidaat en komt aan de beurt volgens de regels van de standaardtoewijzing.',
  },
];

/** Why the dwingende mutaties are fitted in this way. */
export const voorbeeldenMotiveringMutaties: readonly Voorbeeld[] = [
  {
    titel: 'Werken die doorgaan',
    tekst:
      'Tot [jaar] renoveert de woonmaatschappij [aantal] woningen. Als de bewoners niet tijdig verhuizen, liggen de werven stil en komen nieuwe woningen later vrij. Daarom gaat die reden voor.',
  },
  {
    titel: 'Grote woningen terug voor gezinnen',
    tekst:
      'Er wachten [aantal] gezinnen op een woning met drie slaapkamers of meer, terwijl er [aantal] onderbezet zijn. Elke verhuizing uit zo een woning helpt twee gezinnen tegelijk.',
  },
];
