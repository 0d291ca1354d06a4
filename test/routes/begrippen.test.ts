import { expect, test } from 'vitest';
import { maakBegrippen } from '../../app/components/begrippen/maakBegrippen.ts';
import { begrippenOp } from '../../app/domain/vragen/begrippen.ts';

const letters = maakBegrippen();
const alle = letters.flatMap(({ begrippen }) => begrippen);

test('every term stands there once, under its own first letter', () => {
  expect(alle.map(({ sleutel }) => sleutel).toSorted()).toEqual(
    begrippenOp(null)
      .map(({ sleutel }) => sleutel)
      .toSorted(),
  );
  for (const { letter, begrippen } of letters) {
    for (const { begrip } of begrippen) expect(begrip.normalize('NFD').charAt(0)).toBe(letter);
  }
});

test('the letters and the terms follow the alphabet', () => {
  const volgorde = letters.map(({ letter }) => letter);
  expect(volgorde).toEqual([...new Set(volgorde)].toSorted());
  const namen = alle.map(({ begrip }) => begrip.toLowerCase());
  expect(namen).toEqual(namen.toSorted());
});

test('every term has an explanation, and a source with how sure it is', () => {
  for (const { uitleg, bron } of alle) {
    expect(uitleg).not.toBe('');
    expect(bron).toMatch(/ \((bevestigd|te bevestigen)\)$/);
  }
});
