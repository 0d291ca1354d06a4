import { hoogstens } from '../../domain/cijfers/breuk.ts';
import type { DoelgroepInOverzicht, Overzicht } from '../../domain/cijfers/overzicht.ts';
import { telLabels } from '../../domain/labels/bewerkLabels.ts';
import { breukInWoorden } from '../../domain/taal/breukInWoorden.ts';
import { hoofdletter } from '../../domain/taal/hoofdletter.ts';
import type { Grens } from '../grenzen/maakGrenzen.ts';

/** The caps of one gemeente for the doelgroep at hand. */
export interface Labelgrens {
  readonly nis: string;
  readonly naam: string;
  /** Dwellings of this gemeente on the list of the doelgroep. */
  readonly opLijst: number;
  /** What the doelgroep counts for in these caps now. */
  readonly telt: number;
  readonly grenzen: readonly Grens[];
}

/**
 * The caps that the labels of a doelgroep touch, for each gemeente where it may have dwellings: a third, and for ouderen a quarter and
 * a third of the small dwellings. In counts of dwellings; see P3-DERDE, P3-65-KWART and P3-65-KLEIN.
 */
export function maakLabelgrenzen({ gemeenten, recht }: Overzicht, hier: DoelgroepInOverzicht): Labelgrens[] {
  const telling = telLabels(hier.doelgroep);
  const ouder = `${recht.ouderenLeeftijd.waarde}+`;
  return gemeenten
    .filter(({ nis }) => hier.gemeente === null || hier.gemeente === nis)
    .map(({ nis, naam, woningen, kleineWoningen, voorbehouden, voorbehoudenOuderen }) => {
      const grens = (
        soort: string,
        titel: string,
        gebruikt: number,
        geheel: number | null,
        breuk: typeof recht.derdePatrimonium,
      ) => ({
        sleutel: `${nis}-${soort}`,
        naam: titel,
        gebruikt,
        woningen: geheel,
        maximum: geheel === null ? null : hoogstens(breuk.waarde, geheel),
      });
      return {
        nis,
        naam,
        opLijst: telling.get(nis) ?? 0,
        telt: hier.perGemeente.get(nis) ?? 0,
        grenzen: [
          grens(
            'derde',
            hoofdletter(breukInWoorden(recht.derdePatrimonium.waarde)),
            voorbehouden,
            woningen,
            recht.derdePatrimonium,
          ),
          ...(hier.ouderen
            ? [
                grens(
                  'kwart',
                  `${ouder}: ${breukInWoorden(recht.ouderenPatrimonium.waarde)}`,
                  voorbehoudenOuderen,
                  woningen,
                  recht.ouderenPatrimonium,
                ),
                grens('klein', `${ouder}: kleine woningen`, voorbehoudenOuderen, kleineWoningen, recht.ouderenKlein),
              ]
            : []),
        ],
      };
    });
}

/**
 * The same caps with so many more dwellings on the list, as they will be when the number of the gemeente follows its list; unchanged
 * when nothing comes in addition.
 */
export function metErbij(groep: Labelgrens, erbij: number): Labelgrens {
  if (erbij === 0) return groep;
  const meer = groep.opLijst + erbij - groep.telt;
  return {
    ...groep,
    grenzen: groep.grenzen.map((grens) => ({ ...grens, gebruikt: Math.max(0, grens.gebruikt + meer) })),
  };
}
