import { expect, test } from 'vitest';
import { sectiesVan } from '../../app/components/hoofdstuk/sectiesVan.ts';
import { vragenVan } from '../../app/domain/vragen/index.ts';

const lijst = vragenVan({ hoofdstuk: 'doelgroepen', gemeente: null }, null).find(({ naam }) => naam === 'doelgroepen');
const vragen = lijst?.soort === 'lijst' ? lijst.vragen : [];
const tel = (...open: string[]) =>
  sectiesVan(vragen, 'doelgroepen.0', open)
    .filter((sectie) => sectie.open > 0)
    .map((sectie) => [sectie.anker, sectie.open]);

test.each([
  ['nothing is open', [], []],
  ['a question under a heading', ['doelgroepen.0.naam'], [['doelgroepen.0~wie-is-de-doelgroep', 1]]],
  ['a question in a group with a name', ['doelgroepen.0.lijst.keuze'], [['doelgroepen.0.lijst', 1]]],
  ['a row of a list under a heading', ['doelgroepen.0.aantallen.2.aantal'], [['doelgroepen.0~aantallen', 1]]],
  ['the same question of another doelgroep', ['doelgroepen.1.naam'], []],
  [
    'two in one part and one in another',
    ['doelgroepen.0.naam', 'doelgroepen.0.korteNaam', 'doelgroepen.0.lijst.item'],
    [
      ['doelgroepen.0~wie-is-de-doelgroep', 2],
      ['doelgroepen.0.lijst', 1],
    ],
  ],
])('what is left in each part of a page: %s', (_, open, verwacht) => expect(tel(...open)).toEqual(verwacht));

test('every part has a place of its own, and a short page has no contents', () => {
  const ankers = sectiesVan(vragen, 'doelgroepen.0', []).map(({ anker }) => anker);
  expect(ankers.length).toBeGreaterThan(5);
  expect(new Set(ankers).size).toBe(ankers.length);
  expect(sectiesVan(vragen.slice(0, 3), 'doelgroepen.0', [])).toEqual([]);
});
