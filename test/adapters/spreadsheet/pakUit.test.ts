import { expect, test } from 'vitest';
import { pakUit } from '../../../app/adapters/spreadsheet/pakUit.ts';
import { leesVermeldingen, type Zipvermelding } from '../../../app/adapters/spreadsheet/zippoort.ts';
import { zip } from '../../../app/documents/docx/zip.ts';

const INHOUD = Buffer.from('Kerkstraat 12');
/** Packed, and (a picture) stored as it is. */
const bestand = Buffer.from(
  zip([
    { pad: 'x.xml', inhoud: INHOUD },
    { pad: 'x.png', inhoud: INHOUD },
  ]),
);
const [geperst, opgeslagen] = leesVermeldingen(bestand);
if (!geperst || !opgeslagen) throw new Error('two entries');

test.each([geperst, opgeslagen])('an entry that tells the truth is unpacked: $pad', async (vermelding) => {
  expect(Buffer.from(await pakUit(bestand, vermelding))).toEqual(INHOUD);
});

const leugens: { geval: string; leugen: Partial<Zipvermelding>; zin: string }[] = [
  { geval: 'larger than it is', leugen: { uitgepakt: INHOUD.length + 1 }, zin: 'beschadigd' },
  { geval: 'smaller than it is', leugen: { uitgepakt: INHOUD.length - 1 }, zin: 'te groot' },
  { geval: 'nothing', leugen: { uitgepakt: 0 }, zin: 'te groot' },
  { geval: 'another sum', leugen: { som: geperst.som ^ 1 }, zin: 'beschadigd' },
  { geval: 'another place', leugen: { plaats: 1 }, zin: 'beschadigd' },
  { geval: 'a place behind the end', leugen: { plaats: bestand.length }, zin: 'beschadigd' },
  { geval: 'more bytes than there are', leugen: { ingepakt: bestand.length }, zin: 'beschadigd' },
];
test.each(leugens)('an entry that says $geval is refused', async ({ leugen, zin }) => {
  await expect(pakUit(bestand, { ...geperst, ...leugen })).rejects.toThrow(zin);
});
test.each(leugens)('a stored entry that says $geval is refused', async ({ leugen }) => {
  await expect(pakUit(bestand, { ...opgeslagen, ...leugen })).rejects.toThrow('beschadigd');
});
