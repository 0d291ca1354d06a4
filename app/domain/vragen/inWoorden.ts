import { gemeenteMetNis } from '../reglement/gemeentenlijst.ts';
import { voluit } from '../taal/datum.ts';
import { getal } from '../taal/getal.ts';
import { opsomming } from '../taal/opsomming.ts';
import { percentage } from '../taal/percentage.ts';
import { alsLijst, isRij } from './rij.ts';
import type { Enkelvoudig, Keuzemogelijkheid, Vraagcontext } from './vraag.ts';

/** What stands where nothing is answered. */
export const NIET_INGEVULD = 'niet ingevuld';

const metEenheid = (aantal: number, eenheid: string | undefined): string =>
  eenheid === undefined ? getal(aantal) : `${getal(aantal)} ${eenheid}`;

/** The labels of what is chosen, in the order of the list. */
function meerkeuze(mogelijkheden: readonly Keuzemogelijkheid[], gekozen: readonly unknown[]): string {
  const labels = mogelijkheden.filter(({ waarde }) => gekozen.includes(waarde)).map(({ label }) => label);
  return labels.length === 0 ? NIET_INGEVULD : opsomming(labels);
}

/** An answer as Dutch words: '1.020 woningen', '1 november 2025', 'ja', the label of a choice; 'niet ingevuld' when it is open. */
export function inWoorden(vraag: Enkelvoudig, waarde: unknown, { doelgroepen }: Vraagcontext): string {
  if (waarde === null || waarde === undefined || waarde === '') return NIET_INGEVULD;
  switch (vraag.soort) {
    case 'aantal':
      return metEenheid(Number(waarde), vraag.eenheid);
    case 'percentage':
      return percentage(Number(waarde));
    case 'meerkeuze':
      return meerkeuze(vraag.mogelijkheden, alsLijst(waarde));
    case 'programma':
      return 'door het programma bijgehouden';
    case 'datum':
      return voluit(String(waarde));
    case 'jaNee':
      return waarde === true ? (vraag.ja ?? 'ja') : (vraag.nee ?? 'nee');
    case 'vink':
      return waarde === true ? 'ja' : 'nee';
    case 'keuze':
      return vraag.mogelijkheden.find((een) => een.waarde === waarde)?.label ?? String(waarde);
    case 'gemeente':
    case 'gemeenteVanDeLijst':
      return gemeenteMetNis(String(waarde))?.naam ?? String(waarde);
    case 'doelgroep':
      return doelgroepen.find(({ sleutel }) => sleutel === waarde)?.naam ?? String(waarde);
    case 'logo':
      return isRij(waarde) && waarde.omschrijving ? `logo: ${waarde.omschrijving}` : 'logo zonder omschrijving';
    default:
      return String(waarde);
  }
}
