import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import { alinea, pakket, rij, tabel } from './pakket.ts';
import type { PlatBlok } from './plat.ts';

const KOPNIVEAUS = 6;
const MEESTE_KOLOMMEN = 9;

const reeks = (aantal: number): number[] => Array.from({ length: aantal }, (_, i) => i + 1);
const lus = (naam: string, binnenin: string): string => alinea(`{#${naam}}`) + binnenin + alinea(`{/${naam}}`);

/** A table with so many columns: a row for the head, and one that is repeated. */
function tabelsjabloon(kolommen: number): string {
  const velden = reeks(kolommen).map((kolom) => `{c${kolom}}`);
  const herhaald = velden.map(
    (veld, i) => `${i === 0 ? '{#rijen}' : ''}${veld}${i === kolommen - 1 ? '{/rijen}' : ''}`,
  );
  return lus(`tabel${kolommen}`, tabel(kolommen, rij(reeks(kolommen).map((kolom) => `{k${kolom}}`)) + rij(herhaald)));
}

/** The template: a loop over all blocks, with a place for each kind. */
export const maakSjabloon = (): Uint8Array =>
  pakket(
    lus(
      'blokken',
      reeks(KOPNIVEAUS)
        .map((niveau) => lus(`kop${niveau}`, alinea('{tekst}', `Kop${niveau}`)))
        .join('') +
        lus('alinea', alinea('{tekst}')) +
        reeks(MEESTE_KOLOMMEN).map(tabelsjabloon).join(''),
    ),
  );

const velden = (letter: string, cellen: readonly string[]): Record<string, string> =>
  Object.fromEntries(cellen.map((tekst, i) => [`${letter}${i + 1}`, tekst]));

/** The content in the shape that the template asks. */
export const gegevens = (blokken: readonly PlatBlok[]): object => ({
  blokken: blokken.map((blok) => {
    if (blok.soort === 'kop') return { [`kop${blok.niveau}`]: { tekst: blok.tekst } };
    if (blok.soort === 'alinea') return { alinea: { tekst: blok.tekst } };
    if (blok.kop.length > MEESTE_KOLOMMEN) throw new RangeError(`a table of ${blok.kop.length} columns`);
    const rijen = blok.rijen.map((cellen) => velden('c', cellen));
    return { [`tabel${blok.kop.length}`]: { ...velden('k', blok.kop), rijen } };
  }),
});

/** The same content with docxtemplater, from template and data to the bytes of the file. */
export const schrijfMetDocxtemplater = (sjabloon: Uint8Array, inhoud: object): Uint8Array =>
  new Docxtemplater(new PizZip(sjabloon), { paragraphLoop: true })
    .render(inhoud)
    .getZip()
    .generate({ type: 'uint8array', compression: 'DEFLATE' });
