import { ongunstigsteJaren, type Verblijfseis, zekereReeks } from '../cijfers/verblijf.ts';
import { BRONNEN } from '../recht/bronnen.ts';
import { opsomming } from '../taal/opsomming.ts';
import { alsEis, cascades, inWoorden } from './cascades.ts';
import { berekend, ingevuld } from './cijfer.ts';
import type { Regel } from './regel.ts';

/** Ascending years as ranges: 1, 3, 11, 12 and 13 are '1, 3 en 11 tot en met 13'. */
function alsReeksen(jaren: readonly number[]): string {
  const reeksen: { van: number; tot: number }[] = [];
  for (const jaar of jaren) {
    const laatste = reeksen.at(-1);
    if (laatste?.tot === jaar - 1) laatste.tot = jaar;
    else reeksen.push({ van: jaar, tot: jaar });
  }
  return opsomming(reeksen.map(({ van, tot }) => (van === tot ? `${van}` : `${van} tot en met ${tot}`)));
}

/** Somebody who meets the step with the least possible uninterrupted residence in the last years. */
function voorbeeld(eis: Verblijfseis, periode: number): string {
  const jaren = ongunstigsteJaren(eis, periode);
  const reeks = zekereReeks(eis, periode);
  const binnen = reeks === 0 ? 'helemaal niet' : `hoogstens ${reeks} jaar ononderbroken`;
  return `wie er in jaar ${alsReeksen(jaren)} vóór de toewijzing woonde, voldoet, maar woonde er in de laatste ${periode} jaar ${binnen}`;
}

/**
 * A step that somebody can meet without the langdurige woonbinding of 5 uninterrupted years in the last 10: such a candidate
 * goes before people who live there longer without a break. Computed exactly for whole years, with an example.
 */
export const wbDeelverzameling: Regel = {
  id: 'WB-DEELVERZAMELING',
  titel: 'Strenger, maar zonder de langdurige woonbinding',
  niveau: 'adviseert',
  bron: BRONNEN.langdurigeWoonbinding,
  toets: (overzicht) => {
    const { woonbindingJaren, woonbindingPeriode } = overzicht.recht;
    const [jaren, periode] = [woonbindingJaren.waarde, woonbindingPeriode.waarde];
    return cascades(overzicht).flatMap(({ waar, stappen, plaats }) =>
      stappen.flatMap((stap, index) => {
        const eis = alsEis(stap);
        if (eis === null || zekereReeks(eis, periode) >= jaren) return [];
        return [
          {
            plaats: plaats(`stappen.${index}`),
            tekst: `Stap ${index + 1} van de strengere woonbinding (${waar}), ${inWoorden(eis)}, kan gehaald worden zonder ${jaren} jaar ononderbroken in de laatste ${periode} jaar: ${voorbeeld(eis, periode)}.`,
            cijfers: [
              ingevuld('jaren', eis.jaren),
              ingevuld('periode', eis.periode),
              berekend('zekere ononderbroken jaren', zekereReeks(eis, periode), `in de laatste ${periode} jaar`),
            ],
            herstel: 'Vraag ononderbroken jaren of een kortere periode, of laat het zo als het de bedoeling is.',
          },
        ];
      }),
    );
  },
};
