import { type Amendement, amendement, type Rij, type Wijziging } from '../../../app/domain/amendement/amendement.ts';
import { doelgroep } from '../../../app/domain/reglement/doelgroepen.ts';
import { plan } from '../../../app/domain/reglement/doelgroepenplan.ts';
import type { Dossier } from '../../../app/domain/reglement/dossier.ts';
import { woonbindingGemeente } from '../../../app/domain/reglement/woonbinding.ts';
import {
  aantallen,
  BERLARE,
  BUGGENHOUT,
  type Doelgroepblad,
  eenDoelgroep,
  eenDossier,
  eenGemeente,
  eenPlan,
  type Hoofdstukken,
  LEBBEKE,
} from '../hulp/eenDossier.ts';
import { gaafDossier } from '../hulp/gaafDossier.ts';

/** A step of a strengere woonbinding: so many uninterrupted years in ten. */
export const stap = (jaren: number) => ({ jaren, periode: 10, ononderbroken: true });

/** The change of the own woonbinding into these steps; none means no strengere woonbinding. */
export const binding = (jaren: readonly number[], motivering = 'Weinig woningen.'): Wijziging => ({
  onderwerp: 'woonbinding',
  wordt: woonbindingGemeente.parse({
    strenger: jaren.length > 0 ? 'ja' : 'geen',
    stappen: jaren.map(stap),
    motivering,
  }),
  reden: 'De druk op de woningen is groot.',
});

/** The change of a doelgroep of deel 2; null removes it. */
export const groep = (sleutel: string, blad: Doelgroepblad | null, metPlan = true): Wijziging => ({
  onderwerp: 'doelgroep',
  doelgroep: sleutel,
  wordt:
    blad === null ? null : { doelgroep: doelgroep.parse(blad), plan: metPlan ? plan.parse(eenPlan(sleutel)) : null },
  reden: 'De gemeente kent haar inwoners.',
});

/** The change of the own row in a doelgroep of deel 1; null removes it. */
export const rij = (sleutel: string, aantal: number | null, rest: Partial<Rij> = {}): Wijziging => ({
  onderwerp: 'rij',
  doelgroep: sleutel,
  wordt: aantal === null ? null : { aantal, plafond: null, woningen: [], ...rest },
  reden: 'Er is vraag naar.',
});

export const amendementVan = (gemeente: string, ...wijzigingen: Wijziging[]): Amendement =>
  amendement.parse({ gemeente, wijzigingen });

/** An own doelgroep of deel 2 with a number. */
export const eigenGroep = (
  gemeente: string,
  sleutel: string,
  aantal: number,
  naam = `wie ${sleutel} is`,
): Doelgroepblad =>
  eenDoelgroep({
    sleutel,
    korteNaam: sleutel,
    naam,
    beschrijving: 'Wie een attest heeft.',
    aantallen: aantallen({ [gemeente]: aantal }),
  });

/** The ontwerp of the tests: three gemeenten, two doelgroepen in deel 1, one of Berlare itself. */
export function ontwerp(anders: Hoofdstukken = {}): Dossier {
  const gaaf = gaafDossier();
  const { gemeenten } = gaaf.hoofdstukken;
  const derde = { ...(gemeenten.gemeenten[0] ?? eenGemeente(LEBBEKE)), nis: LEBBEKE };
  return eenDossier(
    {
      ...gaaf.hoofdstukken,
      gemeenten: { ...gemeenten, gemeenten: [...gemeenten.gemeenten, derde] },
      toewijzingsraad: {
        ...gaaf.hoofdstukken.toewijzingsraad,
        lokaleBesturen: [BERLARE, BUGGENHOUT, LEBBEKE].map((gemeente) => ({ gemeente, zetels: 2 })),
      },
      woonbinding: {
        ...gaaf.hoofdstukken.woonbinding,
        consensus: [BERLARE, BUGGENHOUT, LEBBEKE].map((gemeente) => ({ gemeente, datum: '2025-03-01' })),
      },
      ...anders,
    },
    {
      [BERLARE]: {
        doelgroepen: { doelgroepen: [eigenGroep(BERLARE, 'jong', 4)] },
        doelgroepenplannen: { plannen: [eenPlan('jong')] },
      },
      [BUGGENHOUT]: {},
    },
  );
}
