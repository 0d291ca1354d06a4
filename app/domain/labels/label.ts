import { straatregel } from '../patrimonium/adres.ts';
import type { Woning } from '../patrimonium/woning.ts';
import type { Doelgroep } from '../reglement/doelgroepen.ts';

/** A dwelling that is kept by address, as it stands in the list of its doelgroep. */
export type Label = Doelgroep['woningen'][number];

/** A dwelling of the patrimonium as a label: its address in one form, with the bedrooms and the access that the patrimonium has. */
export const alsLabel = (woning: Woning): Label => ({
  gemeente: woning.gemeente,
  adres: straatregel(woning),
  slaapkamers: woning.slaapkamers,
  toegang: woning.toegang,
});
