import { expect, test } from 'vitest';
import { nogOverTeNemen, nogOverTeNemenVoor } from '../../../app/domain/labels/nogOverTeNemen.ts';
import { doelgroepVan, dossierMet, inDorp, metLabels } from './hulp.ts';

const ouderen = (adressen: string[]) => metLabels('ouderen', adressen, { korteNaam: '65-plussers' });
const ZORG = metLabels('zorg', ['Dorpstraat 5'], { korteNaam: 'Zorg' });
const gelabeld = (nummer: string, label: string) => inDorp(nummer, { label });

test.each([
  { geval: 'no label in the file', woningen: [inDorp('1')], uit: [] },
  { geval: 'on no list yet', woningen: [gelabeld('1', '65-plussers')], uit: [['65-plussers', 'ouderen', ['1']]] },
  { geval: 'on its list already', woningen: [gelabeld('2', '65-plussers')], uit: [] },
  {
    geval: 'part of them on the list',
    woningen: [gelabeld('2', '65-plussers'), gelabeld('3', '65-plussers')],
    uit: [['65-plussers', 'ouderen', ['3']]],
  },
  { geval: 'no doelgroep of that name', woningen: [gelabeld('1', 'studenten')], uit: [['studenten', null, ['1']]] },
  { geval: 'on the list of another doelgroep', woningen: [gelabeld('5', '65-plussers')], uit: [] },
  { geval: 'labelled for two', woningen: [gelabeld('1', '65-plussers; Zorg')], uit: [] },
])('$geval', ({ woningen, uit }) => {
  const dossier = dossierMet([ouderen(['Dorpstraat 2']), ZORG], woningen);
  expect(
    nogOverTeNemen(dossier).map(({ naam, voor, woningen: hier }) => [
      naam,
      voor?.doelgroep.sleutel ?? null,
      hier.map(({ nummer }) => nummer),
    ]),
  ).toEqual(uit);
});

test('for one doelgroep only what the file labels for that one', () => {
  const dossier = dossierMet([ouderen([]), ZORG], [gelabeld('1', '65-plussers'), gelabeld('7', 'zorg')]);
  expect(nogOverTeNemenVoor(dossier, doelgroepVan(dossier, 'zorg')).map(({ naam }) => naam)).toEqual(['zorg']);
});
