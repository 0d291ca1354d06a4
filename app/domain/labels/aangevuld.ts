import type { Woning } from '../patrimonium/woning.ts';
import { labelsleutel } from './doelgroepenMetLabels.ts';
import type { Label } from './label.ts';

/** A label with the bedrooms and the access of the patrimonium (by address, see woningenOpAdres) where the label leaves them open. */
export function aangevuld(label: Label, patrimonium: ReadonlyMap<string, Woning>): Label {
  if (label.slaapkamers !== null && label.toegang !== null) return label;
  const woning = patrimonium.get(labelsleutel(label));
  if (woning === undefined) return label;
  return {
    ...label,
    slaapkamers: label.slaapkamers ?? woning.slaapkamers,
    toegang: label.toegang ?? woning.toegang,
  };
}
