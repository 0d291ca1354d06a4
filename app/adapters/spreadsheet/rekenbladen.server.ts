import type { Rekenbladen } from '../../application/rekenbladen.ts';
import { teGrootRekenblad } from './herkenBestand.ts';
import { leesRekenblad } from './leesRekenblad.ts';
import { schrijfMetFouten } from './schrijfMetFouten.ts';
import { schrijfRekenblad } from './schrijfRekenblad.ts';
import { sjabloonBestand, sjabloonCsv } from './sjabloonBestand.ts';

/** Spreadsheets as CSV and XLSX. */
export const rekenbladen: Rekenbladen = {
  lees: leesRekenblad,
  teGroot: teGrootRekenblad,
  metFouten: schrijfMetFouten,
  schrijf: (blad) => schrijfRekenblad([blad]),
  sjabloonXlsx: sjabloonBestand,
  sjabloonCsv,
};
