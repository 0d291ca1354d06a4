import type { Overzicht } from '../../domain/cijfers/overzicht.ts';
import { eigenWoonbinding, wijktAf } from '../../domain/reglement/eigenWoonbinding.ts';
import type { Hoofdstukadres } from '../../domain/reglement/leesHoofdstuk.ts';
import { type Kandidaten, leesKandidaten } from './kandidaten.ts';
import type { Ladderstof } from './ladderstof.ts';

/** What is needed to make a woonbinding visible. */
export interface Woonbindinggegevens {
  readonly stof: Ladderstof;
  readonly kandidaten: Kandidaten;
}

/** The woonbinding of the gebied, or of the gemeente of deel 2; the candidates come from the address of the page. */
export function maakWoonbinding(
  { dossier, gemeenten, recht }: Overzicht,
  adres: Hoofdstukadres,
  zoek: URLSearchParams,
): Woonbindinggegevens {
  const { strenger, stappen, metGebied } = dossier.hoofdstukken.woonbinding;
  return {
    stof: {
      adres,
      // the ladder of a gemeente that stands on its own is its own
      strenger: adres.gemeente !== null && wijktAf(dossier, adres.gemeente) ? 'per-gemeente' : strenger,
      stappen,
      metGebied,
      eigen: gemeenten
        .filter(({ nis }) => adres.gemeente === null || nis === adres.gemeente)
        .flatMap(({ nis, naam }) => {
          const eigen = eigenWoonbinding(dossier, nis);
          return eigen?.strenger === 'ja' ? [{ naam, stappen: eigen.stappen }] : [];
        }),
      meerGemeenten: gemeenten.length > 1,
      gebied: dossier.hoofdstukken.gemeenten.gebied.soort ?? 'werkingsgebied',
      langdurig: {
        jaren: recht.woonbindingJaren.waarde,
        periode: recht.woonbindingPeriode.waarde,
        ononderbroken: true,
      },
    },
    kandidaten: leesKandidaten(zoek),
  };
}
