import { expect, test } from 'vitest';
import { gesorteerdOp, regelvolgorde } from '../../../app/domain/patrimonium/adresvolgorde.ts';

test.each([
  { geval: 'numbers by their value', op: ['Dorp 2', 'Dorp 9', 'Dorp 12', 'Dorp 100'] },
  { geval: 'a letter after its number', op: ['Dorp 12', 'Dorp 12A', 'Dorp 12B', 'Dorp 13'] },
  { geval: 'a bus after its number, by its value', op: ['Dorp 12', 'Dorp 12 bus 2', 'Dorp 12 bus 10', 'Dorp 12A'] },
  { geval: 'street first, accents and case aside', op: ['Állee 9', 'bloemstraat 1', 'Zandweg 1'] },
  { geval: 'a number in the name of a street', op: ['Wijk 2 8', 'Wijk 10 3'] },
  { geval: 'a line without a number with its street', op: ['Dorp', 'Dorp 1', 'Dorpsplein'] },
])('$geval', ({ op }) => {
  expect(gesorteerdOp([...op].reverse(), regelvolgorde)).toEqual(op);
});

test('what has the same place keeps its order', () => {
  const twee = [
    { adres: 'Dorp 1', nr: 1 },
    { adres: 'DORP 1', nr: 2 },
  ];
  expect(gesorteerdOp(twee, ({ adres }) => regelvolgorde(adres)).map(({ nr }) => nr)).toEqual([1, 2]);
});
