import { keurDossier } from '../../../app/application/keurDossier.ts';
import { type Dossier, dossierSchema } from '../../../app/domain/reglement/dossier.ts';
import { GEMEENTEN } from '../../../app/domain/reglement/gemeentenlijst.ts';
import type { Maat, Scenario } from '../scenario.ts';
import { demoDossier } from '../stof.ts';

const kies = <T>(delen: readonly T[], i: number): T => delen[i % delen.length] as T;

/** A gebied as large as asked, made by repeating what the demo has: every gemeente with its figures, every doelgroep with its plan. */
function maakGebied(mal: Dossier, { gemeenten, doelgroepenGebied, doelgroepenPerGemeente }: Maat): Dossier {
  const nissen = GEMEENTEN.slice(0, gemeenten).map(({ nis }) => nis);
  const { doelgroepen: blad, doelgroepenplannen: planblad, gemeenten: gebied } = mal.hoofdstukken;
  const deel = (aantal: number, waar: readonly string[]) => {
    const sleutels = Array.from({ length: aantal }, (_, i) => `doelgroep-${i + 1}`);
    return {
      doelgroepen: {
        ...blad,
        doelgroepen: sleutels.map((sleutel, i) => ({
          ...kies(blad.doelgroepen, i),
          sleutel,
          verdeling: { ...kies(blad.doelgroepen, i).verdeling, hoger: [] },
          aantallen: waar.map((gemeente) => ({ gemeente, aantal: 1 + (i % 3), plafond: null })),
        })),
      },
      doelgroepenplannen: {
        ...planblad,
        plannen: sleutels.map((doelgroep, i) => ({ ...kies(planblad.plannen, i), doelgroep })),
      },
    };
  };
  return dossierSchema.parse({
    ...mal,
    hoofdstukken: {
      ...mal.hoofdstukken,
      ...deel(doelgroepenGebied, nissen),
      gemeenten: { ...gebied, gemeenten: nissen.map((nis, i) => ({ ...kies(gebied.gemeenten, i), nis })) },
    },
    perGemeente: Object.fromEntries(
      nissen.map((nis) => [
        nis,
        { ...kies(Object.values(mal.perGemeente), 0), ...deel(doelgroepenPerGemeente, [nis]) },
      ]),
    ),
  });
}

const doelgroepen = ({ gemeenten, doelgroepenGebied, doelgroepenPerGemeente }: Maat): number =>
  doelgroepenGebied + gemeenten * doelgroepenPerGemeente;

/** Counting a large dossier and running all rules on it. */
export const scenario: Scenario = {
  naam: (maat) => `Alle regels op ${maat.gemeenten} gemeenten en ${doelgroepen(maat)} doelgroepen`,
  laad: async (_map, maat) => {
    const dossier = maakGebied(await demoDossier('stek92-verbeterd'), maat);
    return { onze: () => keurDossier(dossier) };
  },
};
