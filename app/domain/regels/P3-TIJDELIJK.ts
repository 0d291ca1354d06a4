import { BRONNEN } from '../recht/bronnen.ts';
import type { Doelgroep } from '../reglement/doelgroepen.ts';
import { breukInWoorden } from '../taal/breukInWoorden.ts';
import { getal } from '../taal/getal.ts';
import { opsomming } from '../taal/opsomming.ts';
import { noemDoelgroep } from './benoem.ts';
import { berekend } from './cijfer.ts';
import { inDoelgroep } from './plaats.ts';
import type { Regel } from './regel.ts';

/** Whether every yearly number has a ceiling: one of all gemeenten together, or one on each row when nothing is undivided. */
const heeftPlafond = ({ plafond, aantallen, nietVerdeeld }: Doelgroep): boolean =>
  plafond !== null ||
  (aantallen.length > 0 && (nietVerdeeld ?? 0) === 0 && aantallen.every((rij) => rij.plafond !== null));

/**
 * An unlabelled number a year has a ceiling on what is in the plan at once and a way out of it; without them the years pile
 * up over the third [004:394-398, 498-503].
 */
export const p3Tijdelijk: Regel = {
  id: 'P3-TIJDELIJK',
  titel: 'Een aantal per jaar heeft een plafond en een uitweg',
  niveau: 'waarschuwt',
  bron: BRONNEN.tijdelijk,
  toets: ({ doelgroepen, recht }) =>
    doelgroepen.flatMap(({ doelgroep, gemeente, totaal }) => {
      if (doelgroep.telwijze !== 'per-jaar') return [];
      const delen = [
        ...(heeftPlafond(doelgroep) ? [] : ['plafond op wat tegelijk in het plan zit']),
        ...(doelgroep.uitweg.trim() === '' ? ['uitweg voor een woning die het plan weer verlaat'] : []),
      ];
      if (delen.length === 0) return [];
      return [
        {
          plaats: inDoelgroep(gemeente, doelgroep.sleutel, 'telwijze'),
          tekst: `De doelgroep ${noemDoelgroep(doelgroep)} rekent met een aantal per jaar (nu ${getal(totaal)} in de telling), maar zonder ${opsomming(delen, 'en zonder')}; zo kan het jaar na jaar oplopen tot boven ${breukInWoorden(recht.derdePatrimonium.waarde)}.`,
          cijfers: [berekend('woningen in de telling', totaal, 'het plafond, of anders het aantal per jaar')],
          herstel: `Voeg een ${opsomming(delen, 'en een')} toe.`,
        },
      ];
    }),
};
