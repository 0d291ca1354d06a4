import { expect, test } from 'vitest';
import { OnleesbaarBestand } from '../../../app/adapters/spreadsheet/onleesbaarBestand.ts';
import { schrijfRekenblad } from '../../../app/adapters/spreadsheet/schrijfRekenblad.ts';
import { ontleedInDraad } from '../../../app/adapters/spreadsheet/werkmapdraad.ts';

const kolommen = [{ titel: 'gemeente', breedte: 10 }];
const werkmap = (rijen: number) =>
  schrijfRekenblad([{ naam: 'W', kolommen, rijen: Array.from({ length: rijen }, (_, nummer) => [`Gent ${nummer}`]) }]);
const gaaf = () => Promise.resolve();
const RUIM = 60_000;

test('gives the sheets with all of their rows in order', async () => {
  const [blad] = await ontleedInDraad(werkmap(4_500), gaaf);
  expect(blad?.naam).toBe('W');
  expect(blad?.rijen.map(({ rij }) => rij)).toEqual(Array.from({ length: 4_501 }, (_, plek) => plek + 1));
  expect(blad?.rijen.at(-1)?.cellen).toEqual(['Gent 4499']);
});

test.each([
  ['that gives nothing', { stil: 1, samen: RUIM }],
  ['that takes too long as a whole', { stil: RUIM, samen: 1 }],
])('a thread %s is ended, with a sentence', async (_geval, geduld) => {
  await expect(ontleedInDraad(werkmap(3), gaaf, geduld)).rejects.toThrow(/te veel tijd of geheugen/);
});

test('what the gate refuses is not parsed', async () => {
  const keur = () => Promise.reject(new OnleesbaarBestand('Geweigerd.'));
  await expect(ontleedInDraad(werkmap(3), keur)).rejects.toThrow('Geweigerd.');
});
