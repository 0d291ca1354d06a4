import { lijstitem } from '../recht/doelgroepenlijst.ts';
import type { Doelgroep } from '../reglement/doelgroepen.ts';

/** Whether a doelgroep is the one of ouderen on the list of artikel 6.27. */
export const isVoorOuderen = ({ lijst }: Doelgroep): boolean =>
  lijst.keuze === 'op-de-lijst' && lijstitem(lijst.item)?.ouderen === true;
