import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const BLAD = 'xl/worksheets/sheet1.xml';
const letter = (plek: number): string => String.fromCharCode(65 + plek);

/** The template of dwellings with these rows below its heading, in the order of `kop`; throws when a column of `kop` is not in it. */
export function vulSjabloonIn(
  sjabloon: Uint8Array,
  kop: readonly string[],
  rijen: readonly (readonly string[])[],
): Uint8Array {
  const delen = unzipSync(sjabloon);
  const xml = strFromU8(delen[BLAD] ?? new Uint8Array());
  const titels = [...xml.matchAll(/<t [^>]*>([^<]*)<\/t>/g)].map(([, titel = '']) => titel);
  const plekken = kop.map((titel) => {
    const plek = titels.indexOf(titel);
    if (plek === -1) throw new Error(`Het sjabloon heeft geen kolom “${titel}”, wel: ${titels.join(', ')}.`);
    return plek;
  });
  const erbij = rijen.map((rij, i) => {
    const cellen = plekken
      .map((plek, kolom) => ({ plek, waarde: rij[kolom] ?? '' }))
      .filter(({ waarde }) => waarde !== '')
      .sort((een, ander) => een.plek - ander.plek)
      .map(({ plek, waarde }) => `<c r="${letter(plek)}${i + 2}" t="inlineStr"><is><t>${waarde}</t></is></c>`);
    return `<row r="${i + 2}">${cellen.join('')}</row>`;
  });
  return zipSync({ ...delen, [BLAD]: strToU8(xml.replace('</sheetData>', `${erbij.join('')}</sheetData>`)) });
}
