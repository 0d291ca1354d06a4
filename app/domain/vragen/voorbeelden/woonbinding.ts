import type { Voorbeeld } from '../vraag.ts';

/** Motivations of a strengere woonbinding; what stands between square brackets is filled in by the user. */
export const voorbeeldenStrengere: readonly Voorbeeld[] = [
  {
    titel: 'Weinig woningen, veel eigen kandidaten',
    tekst:
      'Van de [aantal] kandidaat-huurders woonden er [aantal] minstens [jaren] jaar in de gemeente. Er komen gemiddeld [aantal] woningen per jaar vrij. Met een strengere woonbinding krijgt wie hier al lang woont een redelijke kans om in zijn eigen omgeving te blijven.',
  },
  {
    titel: 'Behoud van familie, zorg en school',
    tekst:
      'Veel kandidaat-huurders steunen op familie, buren, een huisarts en een school in de gemeente. Wie door een gebrek aan betaalbare woningen moet verhuizen, verliest dat netwerk. Volgens [bron] verhuisden in [jaar] [aantal] gezinnen om die reden uit de gemeente.',
  },
  {
    titel: 'Hoge druk op de woningmarkt',
    tekst:
      'De huurprijzen en de verkoopprijzen liggen in de gemeente [percentage] boven het gemiddelde van de streek ([bron], [jaar]). Inwoners met een laag inkomen vinden daardoor geen woning meer. De strengere woonbinding vangt dat op voor wie hier al lang woont.',
  },
];

/** Motivations of the choice for no strengere woonbinding. */
export const voorbeeldenGeenStrengere: readonly Voorbeeld[] = [
  {
    titel: 'Geen strengere woonbinding: de gewone volstaat',
    tekst:
      'Van de toewijzingen in [jaar] ging al [percentage] naar kandidaat-huurders met een langdurige woonbinding. Een strengere woonbinding zou daar weinig aan veranderen en nieuwe inwoners onnodig lang doen wachten.',
  },
];

/** Motivations of the langdurige woonbinding with the (deel-)werkingsgebied. */
export const voorbeeldenMotiveringGebied: readonly Voorbeeld[] = [
  {
    titel: 'Eén woningmarkt',
    tekst:
      'De gemeenten van het werkingsgebied vormen samen één woningmarkt: inwoners verhuizen er van de ene naar de andere gemeente voor werk, zorg en school. Wie jaren in het gebied woont, maar in meer dan één gemeente, houdt zo zijn voorrang.',
  },
  {
    titel: 'Kleine gemeenten met weinig aanbod',
    tekst:
      'In [gemeente] en [gemeente] komen per jaar maar enkele sociale huurwoningen vrij. Een binding met het hele werkingsgebied geeft hun inwoners ook elders in het gebied een kans.',
  },
];
