import type { DoelgroepInOverzicht, Overzicht } from '../cijfers/overzicht.ts';
import { labelsleutel } from '../labels/doelgroepenMetLabels.ts';
import { woningenOpAdres } from '../patrimonium/opAdres.ts';
import { BRONNEN } from '../recht/bronnen.ts';
import type { Doelgroep } from '../reglement/doelgroepen.ts';
import { getal } from '../taal/getal.ts';
import { noemDoelgroep, noemEnkele, noemGemeente } from './benoem.ts';
import { berekend, ingevuld } from './cijfer.ts';
import { inDoelgroep, type Plaats } from './plaats.ts';
import type { Regel, Vaststelling } from './regel.ts';

/** A labelled address with its key. */
interface Gelabeld {
  readonly adres: string;
  readonly sleutel: string;
}

/** The addresses of a doelgroep that are filled in. */
const gelabeldeAdressen = ({ woningen }: Doelgroep): Gelabeld[] =>
  woningen
    .map((woning) => ({ adres: woning.adres.trim(), sleutel: labelsleutel(woning) }))
    .filter(({ sleutel }) => sleutel !== '');

/** The addresses of a doelgroep that were already labelled, each with the doelgroep that has it. */
function alGelabeld(doelgroep: Doelgroep, gelabeld: readonly Gelabeld[], eerder: Map<string, Doelgroep>): string[] {
  const dubbel: string[] = [];
  for (const { adres, sleutel } of gelabeld) {
    const vorige = eerder.get(sleutel);
    if (vorige === undefined) eerder.set(sleutel, doelgroep);
    else dubbel.push(`${adres} (${vorige === doelgroep ? 'tweemaal' : `ook voor ${noemDoelgroep(vorige)}`})`);
  }
  return dubbel;
}

/** Stated numbers that differ from the number of addresses, for each gemeente that has addresses. */
function andersDanAdressen({ doelgroep, gemeente }: DoelgroepInOverzicht): Vaststelling[] {
  if (doelgroep.telwijze !== 'gelabeld' || doelgroep.woningen.length === 0) return [];
  const adressen = new Map<string, number>();
  for (const woning of doelgroep.woningen) adressen.set(woning.gemeente, (adressen.get(woning.gemeente) ?? 0) + 1);
  return doelgroep.aantallen.flatMap((rij) => {
    const telling = adressen.get(rij.gemeente);
    if (telling === undefined || rij.aantal === null || telling === rij.aantal) return [];
    return [
      {
        plaats: inDoelgroep(gemeente, doelgroep.sleutel, `aantallen.${rij.gemeente}`),
        tekst: `De doelgroep ${noemDoelgroep(doelgroep)} telt in ${noemGemeente(rij.gemeente)} ${rij.aantal === 1 ? '1 woning' : `${getal(rij.aantal)} woningen`}, maar de lijst heeft er ${getal(telling)}; elke gelabelde woning staat op de lijst.`,
        cijfers: [ingevuld('aantal', rij.aantal), berekend('adressen op de lijst', telling)],
        herstel: 'Vul de lijst aan of verbeter het aantal.',
      },
    ];
  });
}

const metAdressen = (plaats: Plaats, begin: string, adressen: readonly string[], herstel: string): Vaststelling[] =>
  adressen.length === 0
    ? []
    : [
        {
          plaats,
          tekst: `${begin}: ${noemEnkele(adressen)}.`,
          cijfers: adressen.map((adres) => ({
            naam: 'adres',
            waarde: adres,
            herkomst: 'lijst van gelabelde woningen',
          })),
          herstel,
        },
      ];

/**
 * An address is labelled once, for one doelgroep, and stands in the patrimonium when that is loaded; and the list of
 * addresses has as many dwellings as the doelgroep says. By reason: a dwelling that counts twice falsifies every share.
 */
export const p3Dubbel: Regel = {
  id: 'P3-DUBBEL',
  titel: 'Elke woning hoogstens één keer gelabeld',
  niveau: 'blokkeert',
  bron: BRONNEN.eigenControle,
  toets: ({ dossier, doelgroepen }: Overzicht) => {
    const eerder = new Map<string, Doelgroep>();
    const patrimonium = woningenOpAdres(dossier.hoofdstukken.patrimonium.woningen);
    return doelgroepen.flatMap((inOverzicht) => {
      const { doelgroep, gemeente } = inOverzicht;
      const plaats = inDoelgroep(gemeente, doelgroep.sleutel, 'woningen');
      const naam = noemDoelgroep(doelgroep);
      const gelabeld = gelabeldeAdressen(doelgroep);
      const vreemd = patrimonium.size === 0 ? [] : gelabeld.filter(({ sleutel }) => !patrimonium.has(sleutel));
      return [
        ...metAdressen(
          plaats,
          `Deze woningen van ${naam} zijn al gelabeld`,
          alGelabeld(doelgroep, gelabeld, eerder),
          'Laat elk adres één keer staan.',
        ),
        ...metAdressen(
          plaats,
          `Deze woningen van ${naam} staan niet in het patrimonium`,
          vreemd.map(({ adres }) => adres),
          'Verbeter het adres of vul het patrimonium aan.',
        ),
        ...andersDanAdressen(inOverzicht),
      ];
    });
  },
};
