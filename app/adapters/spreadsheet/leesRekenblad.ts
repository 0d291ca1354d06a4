import { maakTabel } from '../../domain/patrimonium/tabel.ts';
import { herkenBestand } from './herkenBestand.ts';
import { leesCsv } from './leesCsv.ts';
import { leesXlsx } from './leesXlsx.ts';
import { OnleesbaarBestand } from './onleesbaarBestand.ts';
import type { Onleesbaar, Rekenblad } from './uitkomst.ts';

async function lees(bytes: Uint8Array): Promise<Rekenblad> {
  const gelezen =
    herkenBestand(bytes) === 'xlsx' ? await leesXlsx(bytes) : { ...leesCsv(bytes), blad: null, bladen: [] };
  const { rijen, ...rest } = gelezen;
  const tabel = maakTabel(rijen);
  if (!tabel) throw new OnleesbaarBestand('Dit rekenblad is leeg. Kies het bestand met uw woningen.');
  if (tabel.rijen.length === 0) {
    throw new OnleesbaarBestand(
      `Dit rekenblad heeft alleen een kop (rij ${tabel.kopRij}) en geen enkele woning. Vul onder de kop één woning per rij in.`,
    );
  }
  return { soort: 'gelezen', tabel, ...rest };
}

/**
 * Reads a spreadsheet, CSV or XLSX by what it holds, not by its name; never throws for what a file may hold. A file that cannot be
 * read gives one Dutch sentence, and never a part of its rows.
 */
export async function leesRekenblad(bytes: Uint8Array): Promise<Rekenblad | Onleesbaar> {
  try {
    return await lees(bytes);
  } catch (fout) {
    if (!(fout instanceof OnleesbaarBestand)) throw fout;
    return { soort: 'onleesbaar', zin: fout.message };
  }
}
