import type { DoelgroepInOverzicht, Overzicht } from '../../cijfers/overzicht.ts';
import { getal } from '../../taal/getal.ts';
import { opsomming } from '../../taal/opsomming.ts';
import { noemDoelgroep, noemEnkele, noemGemeente } from '../benoem.ts';
import { ingevuld } from '../cijfer.ts';
import { inDoelgroep } from '../plaats.ts';
import type { Vaststelling } from '../regel.ts';

/** Numbers or addresses of gemeenten where the doelgroep does not hold: outside the gebied, or another one than its deel 2. */
function buitenBereik({ doelgroep, gemeente }: DoelgroepInOverzicht, nissen: ReadonlySet<string>): Vaststelling[] {
  const hoortHier = (nis: string) => (gemeente === null ? nissen.has(nis) : nis === gemeente);
  const vreemd = new Set<string>();
  for (const rij of doelgroep.aantallen) if (!hoortHier(rij.gemeente)) vreemd.add(rij.gemeente);
  for (const rij of doelgroep.woningen) if (!hoortHier(rij.gemeente)) vreemd.add(rij.gemeente);
  if (vreemd.size === 0) return [];
  const waar = gemeente === null ? 'het werkingsgebied' : noemGemeente(gemeente);
  return [
    {
      plaats: inDoelgroep(gemeente, doelgroep.sleutel, 'aantallen.buiten'),
      tekst: `De doelgroep ${noemDoelgroep(doelgroep)} geldt in ${waar}, maar heeft ook woningen of aantallen in ${noemEnkele([...vreemd].map(noemGemeente))}.`,
      herstel: 'Schrap deze rijen, of voeg de gemeente toe aan 1.2.',
    },
  ];
}

/** A gemeente with two rows: two numbers for the same thing, as 32 and 35. */
function tweemaal({ doelgroep, gemeente }: DoelgroepInOverzicht): Vaststelling[] {
  const nissen = doelgroep.aantallen.map((rij) => rij.gemeente);
  const enkele = new Set(nissen);
  if (enkele.size === nissen.length) return [];
  return [...enkele]
    .map((nis) => ({ nis, rijen: doelgroep.aantallen.filter((rij) => rij.gemeente === nis) }))
    .filter(({ rijen }) => rijen.length > 1)
    .map(({ nis, rijen }) => {
      const bekend = rijen.flatMap(({ aantal }) => aantal ?? []);
      return {
        plaats: inDoelgroep(gemeente, doelgroep.sleutel, `aantallen.tweemaal.${nis}`),
        tekst: `De doelgroep ${noemDoelgroep(doelgroep)} heeft voor ${noemGemeente(nis)} meer dan één aantal (${opsomming(bekend.map(getal))}); een aantal staat er één keer.`,
        cijfers: bekend.map((aantal) => ingevuld(`aantal ${noemGemeente(nis)}`, aantal)),
        herstel: 'Houd één rij over.',
      };
    });
}

/** The numbers of the doelgroepen: for gemeenten where they do not hold, or twice for the same one. */
export function aantallenTegengesproken({ gemeenten, doelgroepen }: Overzicht): Vaststelling[] {
  const nissen = new Set(gemeenten.map(({ nis }) => nis));
  return doelgroepen.flatMap((inOverzicht) => [...buitenBereik(inOverzicht, nissen), ...tweemaal(inOverzicht)]);
}
