import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { leesRekenblad } from '../../../app/adapters/spreadsheet/leesRekenblad.ts';
import { schrijfCsv } from '../../../app/adapters/spreadsheet/schrijfCsv.ts';
import { schrijfRekenblad } from '../../../app/adapters/spreadsheet/schrijfRekenblad.ts';
import { herkenKolommen } from '../../../app/domain/patrimonium/kolommen.ts';
import { type Gelezenwoningen, leesWoningen } from '../../../app/domain/patrimonium/lees/leesWoningen.ts';
import { telPatrimonium } from '../../../app/domain/patrimonium/telPatrimonium.ts';
import { getal } from '../../../app/domain/taal/getal.ts';
import type { Scenario } from '../scenario.ts';
import { KOPPEN, woninglijst } from '../woninglijst.ts';

const alsXlsx = (rijen: readonly (readonly string[])[]): Uint8Array =>
  schrijfRekenblad([{ naam: 'Woningen', kolommen: KOPPEN.map((titel) => ({ titel, breedte: 16 })), rijen }]);

/** From the bytes of the file to dwellings with their faults. */
async function voerIn(bytes: Uint8Array): Promise<Gelezenwoningen> {
  const gelezen = await leesRekenblad(bytes);
  if (gelezen.soort === 'onleesbaar') throw new Error(gelezen.zin);
  return leesWoningen(gelezen.tabel, herkenKolommen(gelezen.tabel.kop));
}

/** Reading and checking a whole patrimonium, in a fresh process. */
const inlezen = (soort: string, schrijf: (rijen: readonly (readonly string[])[]) => Uint8Array): Scenario => ({
  naam: ({ woningen }) => `Patrimonium van ${getal(woningen)} woningen uit ${soort}, koud`,
  koud: true,
  bereid: (map, { woningen }) => writeFile(join(map, `woningen.${soort}`), schrijf(woninglijst(woningen))),
  laad: async (map) => {
    const bytes = await readFile(join(map, `woningen.${soort}`));
    return { onze: () => voerIn(bytes) };
  },
});

export const uitXlsx = inlezen('XLSX', alsXlsx);
export const uitCsv = inlezen('CSV', (rijen) => schrijfCsv(KOPPEN, rijen));

/** Every count of chapter 1.2 from the dwellings. */
export const tellen: Scenario = {
  naam: ({ woningen }) => `Patrimonium van ${getal(woningen)} woningen tellen`,
  laad: async (_map, { woningen: aantal }) => {
    const { woningen } = await voerIn(schrijfCsv(KOPPEN, woninglijst(aantal)));
    return { onze: () => telPatrimonium(woningen) };
  },
};

/** The annex of labelled addresses as a spreadsheet. */
export const bijlage: Scenario = {
  naam: ({ rijen }) => `Bijlage van ${getal(rijen)} adressen naar XLSX`,
  laad: async (_map, { rijen }) => {
    const lijst = woninglijst(rijen);
    return { onze: () => alsXlsx(lijst) };
  },
};
