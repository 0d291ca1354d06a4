import type { Rechtskader } from '../recht/rechtskader.ts';
import type { VersneldeToewijzing } from '../reglement/versneldeToewijzing.ts';
import { rondAf } from './afronding.ts';
import { ramingOpen } from './ramingOpen.ts';
import type { Raming, Ramingjaar } from './ramingvorm.ts';
import { rekenstappen } from './rekenstappen.ts';
import { som } from './tellingen.ts';

/** What a woonmaatschappij states for the estimate of one year. */
export type Ramingvelden = VersneldeToewijzing['raming'];
/** The figures of the law that the estimate is made with. */
export type Ramingrecht = Pick<Rechtskader, 'versneldeToewijzing' | 'ramingJaren'>;

/** The estimate, or null with Dutch sentences that name what is missing or cannot be right. */
export type Raminguitkomst =
  | { readonly raming: Raming; readonly ontbreekt: readonly [] }
  | { readonly raming: null; readonly ontbreekt: readonly string[] };

const jaarVan = (jaar: number, toewijzingen: number, uitgesloten: number): Ramingjaar => ({
  jaar,
  toewijzingen,
  uitgesloten,
  telt: toewijzingen - uitgesloten,
});

/**
 * Estimates at the end of year N-1 the allocations of year N, and the share of them for versnelde toewijzingen [001:105,125-130]:
 * the mean of the years before N plus the allocations to new dwellings in N, both without those due to sloop, renovatie,
 * aanpassing or verkoop. Counts are allocations a year; nothing is rounded before the end. Years outside the base do not count.
 */
export function raamVersneldeToewijzingen(velden: Ramingvelden, recht: Ramingrecht): Raminguitkomst {
  const ontbreekt = ramingOpen(velden, recht.ramingJaren.waarde);
  if (ontbreekt.length > 0) return { raming: null, ontbreekt };
  const jaar = velden.jaar ?? 0;
  const aantalJaren = recht.ramingJaren.waarde;
  const aandeel = recht.versneldeToewijzing.waarde;
  const jaren = velden.jaren
    .map((rij) => jaarVan(rij.jaar ?? 0, rij.toewijzingen ?? 0, rij.uitgesloten ?? 0))
    .filter((rij) => rij.jaar < jaar && rij.jaar >= jaar - aantalJaren)
    .sort((a, b) => a.jaar - b.jaar);
  const { jaar: _, ...nieuw } = jaarVan(jaar, velden.nieuw ?? 0, velden.nieuwUitgesloten ?? 0);
  const gemiddelde = { teller: som(jaren.map(({ telt }) => telt)), noemer: aantalJaren };
  const geraamd = { teller: gemiddelde.teller + aantalJaren * nieuw.telt, noemer: aantalJaren };
  const exact = { teller: geraamd.teller * aandeel.teller, noemer: geraamd.noemer * aandeel.noemer };
  const afgerond = rondAf(exact, velden.afronding);
  const zonderStappen = { jaar, jaren, nieuw, gemiddelde, geraamd, aandeel, exact, afgerond };
  const raming = {
    ...zonderStappen,
    onder: Math.floor(exact.teller / exact.noemer),
    boven: Math.ceil(exact.teller / exact.noemer),
    rekenstappen: rekenstappen(zonderStappen, velden.afronding),
  };
  return { raming, ontbreekt: [] };
}
