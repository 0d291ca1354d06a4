import type { Voorbeeld } from '../vraag.ts';

/** How candidates and tenants are supported. */
export const voorbeeldenBegeleidingInleiding: readonly Voorbeeld[] = [
  {
    titel: 'Klein gebied',
    tekst:
      'Wie hulp nodig heeft bij het wonen, krijgt die van het OCMW van zijn gemeente. De woonmaatschappij en het OCMW bellen elkaar zodra een van beide zich zorgen maakt.',
  },
  {
    titel: 'Groot gebied',
    tekst:
      'De diensten stemmen af wie in welke gemeente begeleidt, zodat een huurder één aanspreekpunt heeft. De begeleiding begint vóór de verhuizing, past zich aan wat nodig blijkt en wordt afgebouwd zodra het kan.',
  },
];

/** When a step is enough. */
export const voorbeeldenTredeWanneer: readonly Voorbeeld[] = [
  {
    titel: 'Lichte trede',
    tekst: 'De huurder redt zich en wil weten bij wie hij terechtkan. Dit volstaat voor de meeste toewijzingen.',
  },
  {
    titel: 'Zware trede',
    tekst:
      'Er zijn problemen op meer dan één vlak, of een lichtere trede bleek na enkele maanden niet te volstaan. De huurder stemt ermee in.',
  },
];

/** What a step holds. */
export const voorbeeldenTredeWat: readonly Voorbeeld[] = [
  {
    titel: 'Gesprekken',
    tekst:
      'Een gesprek bij de start en na zes maanden, en op vraag van de huurder. Waar het helpt, verwijst de dienst door naar een lotgenotengroep of een dagbesteding.',
  },
  {
    titel: 'Aan huis',
    tekst:
      'Een begeleider komt wekelijks langs en helpt met de administratie, het huishouden en het contact met de buren. Om de drie maanden bekijken huurder en dienst samen of het minder kan.',
  },
];

/** When the knipperlicht goes on. */
export const voorbeeldenKnipperlicht: readonly Voorbeeld[] = [
  {
    titel: 'Na een eerder verlies van een woning',
    tekst:
      'De kandidaat verloor eerder een sociale woning om een reden die nog niet is opgelost, en twee diensten schatten onafhankelijk van elkaar in dat het zonder hulp opnieuw misloopt.',
  },
  {
    titel: 'Op vraag van de woonmaatschappij',
    tekst:
      'De woonmaatschappij vraagt het met redenen aan het overleg. De kandidaat wordt gehoord en krijgt het antwoord op papier. Het licht gaat uit zodra de reden wegvalt.',
  },
];

/** What holds for a versnelde toewijzing. */
export const voorbeeldenPijler2: readonly Voorbeeld[] = [
  {
    titel: 'Klaarstaan op vraag',
    tekst:
      'Een overeenkomst is geen voorwaarde. De dienst die aanmeldt, verklaart dat zij in het eerste jaar klaarstaat als de woonmaatschappij of de huurder erom vraagt.',
  },
  {
    titel: 'Overleg over dossiers',
    tekst:
      'De dienst en de huurbegeleiding van de woonmaatschappij overlopen om de twee maanden de lopende dossiers, ook die waar het goed gaat, zodat een probleem vroeg gezien wordt.',
  },
];

/** What holds for a specifieke doelgroep. */
export const voorbeeldenPijler3: readonly Voorbeeld[] = [
  {
    titel: 'Met een overeenkomst',
    tekst:
      'Voor de doelgroepen waar het reglement begeleiding vraagt, tekenen huurder, dienst en woonmaatschappij vooraf een begeleidingsovereenkomst. Die zegt wie wat doet, hoelang en wie verwittigd wordt als het niet lukt.',
  },
  {
    titel: 'Alleen waar het nodig is',
    tekst:
      'Ouderen en mensen met een fysieke beperking krijgen geen woonbegeleiding omdat zij tot de doelgroep horen. Zij kunnen zoals elke huurder een beroep doen op de eerste trede.',
  },
];
