import type { Rijfout } from '../../domain/patrimonium/lees/leesWoningen.ts';
import type { Rij, Tabel } from '../../domain/patrimonium/tabel.ts';
import { schrijfRekenblad } from './schrijfRekenblad.ts';

/** The heading of the column that says what is wrong; a file that has it already gets it filled in anew. */
const KOLOM = 'fout';
const BREEDTE = 16;
const BREEDTE_FOUT = 80;

/** What is wrong on each row, by row number. */
function perRij(fouten: readonly Rijfout[]): Map<number, string> {
  const zinnen = new Map<number, string>();
  for (const { rij, kolom, melding } of fouten) {
    const zin = kolom === '' ? melding : `${kolom}: ${melding}`;
    const eerder = zinnen.get(rij);
    zinnen.set(rij, eerder === undefined ? zin : `${eerder} ${zin}`);
  }
  return zinnen;
}

/** The same sheet back as XLSX, each row at its own number, with a column 'fout' that says what to repair. */
export function schrijfMetFouten(tabel: Tabel, fouten: readonly Rijfout[]): Uint8Array {
  const zinnen = perRij(fouten);
  const bestaand = tabel.kop.findIndex((titel) => titel.toLowerCase() === KOLOM);
  const breedste = tabel.rijen.reduce((meeste, { cellen }) => Math.max(meeste, cellen.length), tabel.kop.length);
  const plek = bestaand >= 0 ? bestaand : breedste;
  const metFout = ({ cellen }: Rij, zin: string): string[] =>
    Array.from({ length: Math.max(breedste, plek + 1) }, (_, kolom) => (kolom === plek ? zin : (cellen[kolom] ?? '')));
  const opPlaats = (rijen: readonly Rij[], eerste: number, tot: number, maak: (rij: Rij) => string[]): string[][] => {
    const gevuld = new Map(rijen.map((rij) => [rij.rij, maak(rij)]));
    return Array.from({ length: Math.max(0, tot - eerste + 1) }, (_, na) => gevuld.get(eerste + na) ?? []);
  };
  const kop = metFout({ rij: tabel.kopRij, cellen: tabel.kop }, KOLOM);
  return schrijfRekenblad([
    {
      naam: 'Woningen',
      kopRij: tabel.kopRij,
      kolommen: kop.map((titel, kolom) => ({ titel, breedte: kolom === plek ? BREEDTE_FOUT : BREEDTE })),
      ervoor: opPlaats(tabel.ervoor, 1, tabel.kopRij - 1, ({ cellen }) => [...cellen]),
      rijen: opPlaats(tabel.rijen, tabel.kopRij + 1, tabel.rijen.at(-1)?.rij ?? tabel.kopRij, (rij) =>
        metFout(rij, zinnen.get(rij.rij) ?? ''),
      ),
    },
  ]);
}
