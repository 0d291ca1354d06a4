import { toetsGeheel } from '../../../app/domain/amendement/AM-GEHEEL.ts';
import type { Amendement } from '../../../app/domain/amendement/amendement.ts';
import { hoogstens } from '../../../app/domain/cijfers/breuk.ts';
import { maakOverzicht } from '../../../app/domain/cijfers/overzicht.ts';
import type { Dossier } from '../../../app/domain/reglement/dossier.ts';
import { maakGebied } from '../grootGebied.ts';
import type { Scenario } from '../scenario.ts';
import { demoDossier } from '../stof.ts';

const HOOGSTENS = 15;

/** Room for this many dwellings more in the third of the gebied: an amendment takes less, two take more. */
const RUIMTE = 15;

/** The gebied with so much kept undivided that two amendments together break its third. */
function bijnaVol(dossier: Dossier): Dossier {
  const { doelgroepen } = dossier.hoofdstukken;
  const [eerste, ...rest] = doelgroepen.doelgroepen;
  const { woningen, voorbehouden, recht } = maakOverzicht(dossier);
  if (eerste === undefined || woningen === null) return dossier;
  const nietVerdeeld = Math.max(0, hoogstens(recht.derdePatrimonium.waarde, woningen) - voorbehouden - RUIMTE);
  const vol = { ...doelgroepen, doelgroepen: [{ ...eerste, nietVerdeeld }, ...rest] };
  return { ...dossier, hoofdstukken: { ...dossier.hoofdstukken, doelgroepen: vol } };
}

/** One amendment of each gemeente: another own doelgroep, and a row of deel 1 that takes more; two together break a cap. */
function amendementenVan({ perGemeente, hoofdstukken }: Dossier): Amendement[] {
  const [eerste] = hoofdstukken.doelgroepen.doelgroepen;
  return Object.entries(perGemeente).map(([gemeente, { doelgroepen, doelgroepenplannen }], plek) => {
    const [doelgroep] = doelgroepen.doelgroepen;
    const rij = { onderwerp: 'rij' as const, doelgroep: eerste?.sleutel ?? '', reden: 'proef' };
    return {
      gemeente,
      wijzigingen: [
        { ...rij, wordt: { aantal: 10 + (plek % 3), plafond: null, woningen: [] } },
        ...(doelgroep
          ? [
              {
                onderwerp: 'doelgroep' as const,
                doelgroep: doelgroep.sleutel,
                wordt: {
                  doelgroep: { ...doelgroep, naam: `${doelgroep.naam} (nieuw)` },
                  plan: doelgroepenplannen.plannen[0] ?? null,
                },
                reden: 'proef',
              },
            ]
          : []),
      ],
    };
  });
}

/** The ontwerp with an amendment of every gemeente: all rules on the whole, and who causes each new bevinding. */
export const scenario: Scenario = {
  naam: (maat) =>
    `Integratie: ${Math.min(maat.gemeenten, HOOGSTENS)} amendementen, alle regels en wie een bevinding veroorzaakt`,
  laad: async (_map, maat) => {
    const klein = {
      ...maat,
      gemeenten: Math.min(maat.gemeenten, HOOGSTENS),
      doelgroepenGebied: Math.min(maat.doelgroepenGebied, 6),
    };
    const ontwerp = bijnaVol(maakGebied(await demoDossier('stek92-verbeterd'), klein));
    const amendementen = amendementenVan(ontwerp);
    return { onze: () => toetsGeheel({ ...ontwerp }, amendementen) };
  },
};
