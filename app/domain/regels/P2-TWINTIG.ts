import { BRONNEN } from '../recht/bronnen.ts';
import { isBegonnen } from '../reglement/isBegonnen.ts';
import { opsomming } from '../taal/opsomming.ts';
import { percentage } from '../taal/percentage.ts';
import { ingevuld } from './cijfer.ts';
import { inGebied } from './plaats.ts';
import type { Regel } from './regel.ts';

/**
 * The versnelde toewijzingen are a fixed share of the allocations of a year. Either it is split into parts that add up to
 * exactly that, or it is not split and an ordered list of criteria says who comes first [001:105; 000:176-181, 277-290].
 */
export const p2Twintig: Regel = {
  id: 'P2-TWINTIG',
  titel: 'De delen van de versnelde toewijzingen zijn samen precies het vaste percentage',
  niveau: 'blokkeert',
  bron: BRONNEN.versneldeToewijzing,
  toets: ({ dossier, huurreglement: { verdeeld, vereist } }) => {
    if (!isBegonnen(dossier, 'ihr')) return [];
    const { keuze, delen, criteria } = dossier.hoofdstukken.versneldeToewijzing.verdeling;
    const vast = percentage(vereist);
    if (keuze === null) {
      return [
        {
          plaats: inGebied('versneldeToewijzing', 'verdeling.keuze'),
          tekst: `Over de ${vast} versnelde toewijzingen is nog niets gekozen; ze worden opgesplitst in delen of behandeld volgens criteria in volgorde.`,
          herstel: 'Kies of u opsplitst, en vul de delen of de criteria in.',
        },
      ];
    }
    if (keuze === 'criteria') {
      if (criteria.some(({ naam }) => naam.trim() !== '')) return [];
      return [
        {
          plaats: inGebied('versneldeToewijzing', 'verdeling.criteria'),
          tekst: `De ${vast} versnelde toewijzingen zijn niet opgesplitst, en er staat geen enkel criterium dat zegt wie voorgaat.`,
          herstel: 'Voeg de criteria toe, het zwaarste eerst.',
        },
      ];
    }
    if (verdeeld === vereist && delen.every(({ aandeel }) => aandeel !== null)) return [];
    const namen = delen.map(({ naam }, rang) => `“${naam.trim() || `deel ${rang + 1}`}”`);
    const open = namen.filter((_, rang) => delen[rang]?.aandeel === null);
    return [
      {
        plaats: inGebied('versneldeToewijzing', 'verdeling.delen'),
        tekst:
          open.length > 0
            ? `Het aandeel van ${opsomming(open)} is niet ingevuld; alle delen samen zijn precies ${vast} van de toewijzingen.`
            : `De delen zijn samen ${percentage(verdeeld)} van de toewijzingen; het moet precies ${vast} zijn.`,
        cijfers: delen.flatMap(({ aandeel }, rang) =>
          aandeel === null ? [] : [ingevuld(namen[rang] ?? '', percentage(aandeel))],
        ),
        herstel: `Pas de delen aan tot ze samen ${vast} zijn.`,
      },
    ];
  },
};
