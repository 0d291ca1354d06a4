import type { VersneldeToewijzing } from '../reglement/versneldeToewijzing.ts';
import { getal } from '../taal/getal.ts';

type Velden = VersneldeToewijzing['raming'];

const REDENEN = 'sloop, renovatie, aanpassing of verkoop';

/** What is open or impossible in a pair of counts: all allocations, and those among them that do not count. */
function paar(wat: string, toewijzingen: number | null, uitgesloten: number | null): string[] {
  if (toewijzingen === null) return [`${wat}: het aantal toewijzingen ontbreekt.`];
  if (uitgesloten === null)
    return [`${wat}: het aantal toewijzingen wegens ${REDENEN} ontbreekt; vul 0 in als er geen waren.`];
  if (uitgesloten <= toewijzingen) return [];
  return [
    `${wat}: ${getal(uitgesloten)} toewijzingen wegens ${REDENEN} is meer dan alle ${getal(toewijzingen)} toewijzingen; verbeter een van beide.`,
  ];
}

/**
 * Why an estimate cannot be made yet, as Dutch sentences; empty when it can. An open question never counts as 0. `aantalJaren`
 * is how many years before the year of the estimate its mean is taken over.
 */
export function ramingOpen({ jaar, jaren, nieuw, nieuwUitgesloten }: Velden, aantalJaren: number): string[] {
  if (jaar === null) return ['Het jaar van de raming ontbreekt.'];
  const verwacht = Array.from({ length: aantalJaren }, (_, plek) => jaar - aantalJaren + plek);
  return [
    ...verwacht.flatMap((een) => {
      const [rij, ...dubbel] = jaren.filter((kandidaat) => kandidaat.jaar === een);
      if (rij === undefined) return [`De toewijzingen van ${een} ontbreken.`];
      if (dubbel.length > 0) return [`Het jaar ${een} staat er meer dan eens; laat één rij over.`];
      return paar(String(een), rij.toewijzingen, rij.uitgesloten);
    }),
    ...paar(`Nieuwe woningen in ${jaar}`, nieuw, nieuwUitgesloten),
  ];
}
