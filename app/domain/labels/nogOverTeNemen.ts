import { sleutelVan } from '../patrimonium/adressleutel.ts';
import type { Dossier } from '../reglement/dossier.ts';
import { type DoelgroepOpPlaats, doelgroepenVan, gelabeldVoor, zelfdeDoelgroep } from './doelgroepenMetLabels.ts';
import { type Bestandslabel, labelsUitBestand } from './labelsUitBestand.ts';

/**
 * The labels that the loaded patrimonium names and that stand on no list yet, by gemeente and name, with only those dwellings; of a
 * dwelling that is labelled for two doelgroepen nothing is taken over, so it is not here.
 */
export function nogOverTeNemen(dossier: Dossier): Bestandslabel[] {
  const doelgroepen = doelgroepenVan(dossier);
  const bestaand = gelabeldVoor(doelgroepen);
  return labelsUitBestand(dossier.hoofdstukken.patrimonium.woningen, doelgroepen)
    .labels.map((label) => ({
      ...label,
      woningen: label.woningen.filter((woning) => !bestaand.has(sleutelVan(woning))),
    }))
    .filter(({ woningen }) => woningen.length > 0);
}

/** Of those the labels for one doelgroep. */
export const nogOverTeNemenVoor = (dossier: Dossier, hier: DoelgroepOpPlaats): Bestandslabel[] =>
  nogOverTeNemen(dossier).filter(({ voor }) => voor !== null && zelfdeDoelgroep(voor, hier));
