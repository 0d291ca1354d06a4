import type { DoelgroepInOverzicht, Overzicht } from '../../cijfers/overzicht.ts';
import { som, telWoningen } from '../../cijfers/tellingen.ts';
import { isVerdeling, verdeel } from '../../cijfers/verdeel.ts';
import type { Gemeente } from '../../reglement/gemeenten.ts';
import { getal } from '../../taal/getal.ts';
import { opsomming } from '../../taal/opsomming.ts';
import { noemDoelgroep, noemEnkele, noemGemeente } from '../benoem.ts';
import { berekend, ingevuld } from '../cijfer.ts';
import { inDoelgroep } from '../plaats.ts';
import type { Vaststelling } from '../regel.ts';

/** A stated basis of the distribution as words, and how a gemeente weighs by it; null when the figure is missing. */
const GRONDSLAGEN: Record<string, { woorden: string; gewicht: (gemeente: Gemeente) => number | null }> = {
  inwoners: { woorden: 'het aantal inwoners', gewicht: ({ inwoners }) => inwoners.totaal },
  woningen: { woorden: 'het aantal sociale huurwoningen', gewicht: ({ woningen }) => telWoningen(woningen) },
  kandidaten: { woorden: 'het aantal kandidaat-huurders', gewicht: ({ kandidaten }) => kandidaten.totaal },
};

/**
 * Numbers that do not follow the basis that the reglement names, by the largest remainder over the gemeenten that are in
 * the doelgroep; nothing as long as a number or a weight is missing.
 */
function nietVolgensGrondslag(
  { doelgroep, gemeente }: DoelgroepInOverzicht,
  gegevens: ReadonlyMap<string, Gemeente>,
): Vaststelling[] {
  const { basis } = doelgroep.verdeling;
  const grondslag = basis === null ? undefined : GRONDSLAGEN[basis];
  if (grondslag === undefined) return [];
  const aantallen: number[] = [];
  const gewichten: number[] = [];
  for (const { gemeente: nis, aantal } of doelgroep.aantallen) {
    const blad = gegevens.get(nis);
    const gewicht = blad === undefined ? null : grondslag.gewicht(blad);
    if (aantal === null || gewicht === null) return [];
    aantallen.push(aantal);
    gewichten.push(gewicht);
  }
  if (isVerdeling(aantallen, gewichten)) return [];
  const { delen } = verdeel(som(aantallen), gewichten);
  const rijen = doelgroep.aantallen.map((rij, index) => ({
    naam: noemGemeente(rij.gemeente),
    aantal: aantallen[index] ?? 0,
    gewicht: gewichten[index] ?? 0,
    deel: delen[index] ?? 0,
  }));
  const afwijkend = rijen.filter(({ aantal, deel }) => aantal !== deel);
  const anders = afwijkend.map(({ naam, aantal, deel }) => `${naam} ${getal(aantal)} in plaats van ${getal(deel)}`);
  return [
    {
      plaats: inDoelgroep(gemeente, doelgroep.sleutel, 'verdeling.basis'),
      tekst: `De aantallen van ${noemDoelgroep(doelgroep)} volgen niet ${grondslag.woorden}, zoals het reglement zegt: ${noemEnkele(anders)}.`,
      cijfers: afwijkend.flatMap(({ naam, aantal, gewicht, deel }) => [
        ingevuld(`aantal ${naam}`, aantal),
        ingevuld(`${grondslag.woorden} van ${naam}`, gewicht),
        berekend(`aandeel ${naam}`, deel, 'grootste rest'),
      ]),
      herstel: 'Neem de berekende aantallen over, of noem een andere basis met een motivering.',
    },
  ];
}

/** A gemeente that is said to get more than every other one, while its number is not higher. */
function nietHoger({ doelgroep, gemeente }: DoelgroepInOverzicht): Vaststelling[] {
  const { hoger } = doelgroep.verdeling;
  if (hoger.length === 0) return [];
  const genoemd = new Set(hoger.map((rij) => rij.gemeente));
  const aantallen = doelgroep.aantallen.map((rij) => ({ nis: rij.gemeente, aantal: rij.aantal ?? rij.plafond ?? 0 }));
  const overige = aantallen.filter(({ nis }) => !genoemd.has(nis));
  return [...genoemd].flatMap((nis) => {
    const aantal = aantallen.find((rij) => rij.nis === nis)?.aantal ?? 0;
    const nietLager = overige.filter((rij) => rij.aantal >= aantal);
    if (nietLager.length === 0) return [];
    const naam = noemGemeente(nis);
    const andere = opsomming(nietLager.map((rij) => `${noemGemeente(rij.nis)} ${getal(rij.aantal)}`));
    return [
      {
        plaats: inDoelgroep(gemeente, doelgroep.sleutel, `verdeling.hoger.${nis}`),
        tekst: `Het aantal van ${naam} voor ${noemDoelgroep(doelgroep)} zou hoger liggen, maar ${naam} heeft ${getal(aantal)} en ${andere}.`,
        cijfers: [
          ingevuld(`aantal ${naam}`, aantal),
          ...nietLager.map((rij) => ingevuld(`aantal ${noemGemeente(rij.nis)}`, rij.aantal)),
        ],
        herstel: 'Schrap de uitleg over het hogere aantal, of verbeter de aantallen.',
      },
    ];
  });
}

/** What a doelgroep says about its distribution against its own numbers and the figures of the gemeenten. */
export function verdelingTegengesproken({ gemeenten, doelgroepen }: Overzicht): Vaststelling[] {
  const gegevens = new Map(gemeenten.map((gemeente) => [gemeente.nis, gemeente.gegevens]));
  return doelgroepen.flatMap((inOverzicht) => [
    ...nietVolgensGrondslag(inOverzicht, gegevens),
    ...nietHoger(inOverzicht),
  ]);
}
