import { doelgroepenVan, zelfdeDoelgroep } from '../../domain/labels/doelgroepenMetLabels.ts';
import type { Bestandslabel } from '../../domain/labels/labelsUitBestand.ts';
import { nogOverTeNemen } from '../../domain/labels/nogOverTeNemen.ts';
import { noemDoelgroep } from '../../domain/regels/benoem.ts';
import type { Dossier } from '../../domain/reglement/dossier.ts';
import { hoofdstukpad, labelpad } from '../adressen.ts';

/** A doelgroep with labelled dwellings: how many stand on its list, how many the file names besides, and where they are chosen. */
export interface Vervolgdoelgroep {
  readonly naam: string;
  readonly opLijst: number;
  readonly inBestand: number;
  readonly naar: string;
}

/** What there is to do once a patrimonium is loaded. */
export interface Vervolg {
  readonly doelgroepen: readonly Vervolgdoelgroep[];
  /** Names in the column 'gelabeld voor' that no doelgroep has, each with its number of dwellings. */
  readonly onbekend: readonly { readonly naam: string; readonly aantal: number }[];
  readonly naarGemeenten: string;
  readonly naarDoelgroepen: string;
}

const tel = (labels: readonly Bestandslabel[]): number =>
  labels.reduce((som, { woningen }) => som + woningen.length, 0);

/** Where somebody goes on from the loaded patrimonium of dossier `id`: the figures, the doelgroepen, and the labels that the file names. */
export function maakVervolg(id: string, dossier: Dossier): Vervolg {
  const labels = nogOverTeNemen(dossier);
  const zonder = labels.filter(({ voor }) => voor === null);
  return {
    doelgroepen: doelgroepenVan(dossier)
      .filter(({ doelgroep }) => doelgroep.telwijze !== 'per-jaar')
      .map((hier) => ({
        naam: noemDoelgroep(hier.doelgroep),
        opLijst: hier.doelgroep.woningen.length,
        inBestand: tel(labels.filter(({ voor }) => voor !== null && zelfdeDoelgroep(voor, hier))),
        naar: labelpad(id, hier.gemeente, hier.doelgroep.sleutel),
      })),
    onbekend: [...new Set(zonder.map(({ naam }) => naam))].map((naam) => ({
      naam,
      aantal: tel(zonder.filter((een) => een.naam === naam)),
    })),
    naarGemeenten: hoofdstukpad(id, { hoofdstuk: 'gemeenten', gemeente: null }),
    naarDoelgroepen: hoofdstukpad(id, { hoofdstuk: 'doelgroepen', gemeente: null }),
  };
}
