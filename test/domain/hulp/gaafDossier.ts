import type { Dossier } from '../../../app/domain/reglement/dossier.ts';
import {
  aantallen,
  BERLARE,
  BUGGENHOUT,
  eenDoelgroep,
  eenDoelgroepOuderen,
  eenDossier,
  eenGemeente,
  eenPlan,
  type Hoofdstukken,
} from './eenDossier.ts';

const figuren = { bron: 'statistiek 2024', peildatum: '2024-01-01' };
const gemeente = (nis: string) =>
  eenGemeente(nis, 300, {
    kleineWoningen: { aantal: 150, ...figuren },
    inwoners: { totaal: 15_000, vanaf65: 3_300, ...figuren },
    kandidaten: { totaal: 600, vanaf65: 150, ...figuren },
  });

/** A dossier of two gemeenten in which no rule finds anything; `anders` replaces whole chapters. */
export const gaafDossier = (anders: Hoofdstukken = {}): Dossier =>
  eenDossier({
    gemeenten: {
      gebied: { soort: 'werkingsgebied', naam: 'Scheldeland' },
      gemeenten: [BERLARE, BUGGENHOUT].map(gemeente),
    },
    toewijzingsraad: {
      opgerichtOp: '2023-02-28',
      voorzitter: { functie: 'voorzitter', vanWoonmaatschappij: true },
      lokaleBesturen: [
        { gemeente: BERLARE, zetels: 2 },
        { gemeente: BUGGENHOUT, zetels: 2 },
      ],
      actoren: [
        { sleutel: 'ocmw-berlare', organisatie: 'OCMW Berlare', soort: 'ocmw', zetels: 1 },
        { sleutel: 'ocmw-buggenhout', organisatie: 'OCMW Buggenhout', soort: 'ocmw', zetels: 1 },
      ],
      afspraken: { nieuweGoedkeuringBijVervanging: false },
    },
    woonbinding: {
      metGebied: true,
      consensus: [
        { gemeente: BERLARE, datum: '2025-03-01' },
        { gemeente: BUGGENHOUT, datum: '2025-03-02' },
      ],
      strenger: 'gelijk',
      stappen: [{ jaren: 8, periode: 10, ononderbroken: true }],
      motivering: 'Van de 600 kandidaat-huurders wonen er 210 al lang in de gemeente.',
    },
    doelgroepen: {
      doelgroepen: [
        eenDoelgroepOuderen({ aantallen: aantallen({ [BERLARE]: 30, [BUGGENHOUT]: 20 }) }),
        eenDoelgroep({ aantallen: aantallen({ [BERLARE]: 5, [BUGGENHOUT]: 5 }) }),
      ],
    },
    doelgroepenplannen: { plannen: [eenPlan('zorg', { kandidaten: { aantal: 40, ...figuren } })] },
    ...anders,
  });
