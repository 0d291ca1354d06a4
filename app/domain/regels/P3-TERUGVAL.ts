import { BRONNEN } from '../recht/bronnen.ts';
import { noemDoelgroep } from './benoem.ts';
import { inDoelgroep } from './plaats.ts';
import type { Regel } from './regel.ts';

/**
 * When nobody of the doelgroep fits, the next candidate by the standard rules gets the dwelling [002:180]; another fallback
 * needs a reason. The reason that the doelgroep itself gives answers the warning.
 */
export const p3Terugval: Regel = {
  id: 'P3-TERUGVAL',
  titel: 'Zonder kandidaat in de doelgroep: de standaardregels',
  niveau: 'waarschuwt',
  bron: BRONNEN.terugval,
  toets: ({ doelgroepen }) =>
    doelgroepen.flatMap(({ doelgroep, gemeente }) => {
      const { keuze, tekst, reden } = doelgroep.terugval;
      if (keuze !== 'andere') return [];
      const zonderReden = reden.trim() === '';
      return [
        {
          plaats: inDoelgroep(gemeente, doelgroep.sleutel, 'terugval'),
          tekst: `De doelgroep ${noemDoelgroep(doelgroep)} valt zonder kandidaat niet terug op de volgende kandidaat volgens de standaardregels, maar op een andere regel${tekst.trim() === '' ? ' die nog niet beschreven is' : ''}${zonderReden ? '; geef daarvoor een reden' : ''}.`,
          ...(tekst.trim() === ''
            ? {}
            : { cijfers: [{ naam: 'andere regel', waarde: tekst.trim(), herkomst: 'ingevuld in het dossier' }] }),
          herstel: 'Kies de standaardregels, of motiveer de andere regel.',
          ...(zonderReden ? {} : { reden }),
        },
      ];
    }),
};
