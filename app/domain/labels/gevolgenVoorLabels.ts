import { sleutelVan } from '../patrimonium/adressleutel.ts';
import { woningenOpAdres } from '../patrimonium/opAdres.ts';
import { vergelijkPatrimonium } from '../patrimonium/vergelijkPatrimonium.ts';
import type { Woning } from '../patrimonium/woning.ts';
import type { Dossier } from '../reglement/dossier.ts';
import { type DoelgroepOpPlaats, doelgroepenVan, labelsleutel } from './doelgroepenMetLabels.ts';
import { alsLabel, type Label } from './label.ts';

/** A label whose dwelling the new list writes or describes in another way. */
export interface GewijzigdLabel {
  readonly label: Label;
  /** The label as it would be made of the new list. */
  readonly wordt: Label;
  /** The fields of the label that the new list gives another value. */
  readonly velden: readonly (keyof Label)[];
}

/** What a new patrimonium does to the labels of one doelgroep. */
export interface Labelgevolg extends DoelgroepOpPlaats {
  /** Labels whose dwelling is not in the new list. */
  readonly weg: readonly Label[];
  readonly gewijzigd: readonly GewijzigdLabel[];
}

/** The fields in which a label differs from what the new list says; what is not known there changes nothing. */
const verschillen = (label: Label, wordt: Label): (keyof Label)[] => [
  ...(labelsleutel(label) === labelsleutel(wordt) ? [] : (['adres'] as const)),
  ...(['gemeente', 'slaapkamers', 'toegang'] as const).filter(
    (veld) => wordt[veld] !== null && label[veld] !== null && label[veld] !== wordt[veld],
  ),
];

/**
 * What replacing the patrimonium by `nieuw` does to the labelled addresses, by doelgroep; only doelgroepen for which something changes.
 * A dwelling with the same own reference is the same, also at another address. A label that did not stand in the old list
 * either is no consequence of the new one, unless there was no old list.
 */
export function gevolgenVoorLabels(dossier: Dossier, nieuw: readonly Woning[]): Labelgevolg[] {
  const oud = dossier.hoofdstukken.patrimonium.woningen;
  const oudOpAdres = woningenOpAdres(oud);
  const nieuwOpAdres = woningenOpAdres(nieuw);
  const verhuisd = new Map(
    vergelijkPatrimonium(oud, nieuw).gewijzigd.map(({ oud: was, nieuw: wordt }) => [sleutelVan(was), wordt]),
  );
  return doelgroepenVan(dossier).flatMap(({ gemeente, doelgroep }) => {
    const weg: Label[] = [];
    const gewijzigd: GewijzigdLabel[] = [];
    for (const label of doelgroep.woningen) {
      const sleutel = labelsleutel(label);
      if (sleutel === '') continue;
      const woning = verhuisd.get(sleutel) ?? nieuwOpAdres.get(sleutel);
      if (woning === undefined) {
        if (oud.length === 0 || oudOpAdres.has(sleutel)) weg.push(label);
        continue;
      }
      const wordt = alsLabel(woning);
      const velden = verschillen(label, wordt);
      if (velden.length > 0) gewijzigd.push({ label, wordt, velden });
    }
    return weg.length + gewijzigd.length === 0 ? [] : [{ gemeente, doelgroep, weg, gewijzigd }];
  });
}
