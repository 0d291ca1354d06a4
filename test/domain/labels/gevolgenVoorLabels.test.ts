import { expect, test } from 'vitest';
import { gevolgenVoorLabels } from '../../../app/domain/labels/gevolgenVoorLabels.ts';
import type { Woning } from '../../../app/domain/patrimonium/woning.ts';
import { dossierMet, inDorp, metLabels } from './hulp.ts';

const EEN = inDorp('1', { kenmerk: 'W-1', slaapkamers: 2, toegang: 'lift' });
const TWEE = inDorp('2', { kenmerk: 'W-2' });

/** Per doelgroep: what is gone, and what is written or described otherwise. */
const gevolgen = (
  oud: Woning[],
  nieuw: Woning[],
  labels: Parameters<typeof metLabels>[1] = ['Dorpstraat 1', 'Dorpstraat 2'],
) =>
  gevolgenVoorLabels(dossierMet([metLabels('zorg', labels), metLabels('leeg', [])], oud), nieuw).map(
    ({ doelgroep, weg, gewijzigd }) => [
      doelgroep.sleutel,
      weg.map(({ adres }) => adres),
      gewijzigd.map(({ wordt, velden }) => [wordt.adres, ...velden]),
    ],
  );

test.each([
  { geval: 'the same list', oud: [EEN, TWEE], nieuw: [TWEE, EEN], uit: [] },
  { geval: 'written otherwise', oud: [EEN, TWEE], nieuw: [inDorp('1', { straat: 'DORPSTR.' }), TWEE], uit: [] },
  { geval: 'one is gone', oud: [EEN, TWEE], nieuw: [EEN], uit: [['zorg', ['Dorpstraat 2'], []]] },
  {
    geval: 'another address under the same reference',
    oud: [EEN, TWEE],
    nieuw: [EEN, inDorp('2', { bus: '1', kenmerk: 'W-2' })],
    uit: [['zorg', [], [['Dorpstraat 2 bus 1', 'adres']]]],
  },
  { geval: 'the first list, without one of them', oud: [], nieuw: [EEN], uit: [['zorg', ['Dorpstraat 2'], []]] },
  { geval: 'one that was missing before already', oud: [EEN], nieuw: [EEN], uit: [] },
  {
    geval: 'bedrooms that the label leaves open',
    oud: [EEN, TWEE],
    nieuw: [{ ...EEN, slaapkamers: 3 }, TWEE],
    uit: [],
  },
])('$geval', ({ oud, nieuw, uit }) => {
  expect(gevolgen(oud, nieuw)).toEqual(uit);
});

test('other bedrooms and other access than the label says', () => {
  const dossier = dossierMet(
    [
      metLabels('zorg', [], {
        woningen: [{ gemeente: EEN.gemeente, adres: 'Dorpstraat 1', slaapkamers: 2, toegang: 'lift' }],
      }),
    ],
    [EEN],
  );
  const [gevolg] = gevolgenVoorLabels(dossier, [{ ...EEN, slaapkamers: 3, toegang: 'trap' }]);
  expect(gevolg?.gewijzigd[0]?.velden).toEqual(['slaapkamers', 'toegang']);
});
