import { type Dossier, dossierSchema } from '../../app/domain/reglement/dossier.ts';
import { GEMEENTEN } from '../../app/domain/reglement/gemeentenlijst.ts';
import type { Maat } from './scenario.ts';

const kies = <T>(delen: readonly T[], i: number): T => delen[i % delen.length] as T;

/** A gebied as large as asked, made by repeating what the demo has: every gemeente with its figures, every doelgroep with its plan. */
export function maakGebied(mal: Dossier, { gemeenten, doelgroepenGebied, doelgroepenPerGemeente }: Maat): Dossier {
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
