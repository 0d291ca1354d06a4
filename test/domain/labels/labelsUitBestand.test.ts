import { expect, test } from 'vitest';
import { doelgroepenVan } from '../../../app/domain/labels/doelgroepenMetLabels.ts';
import { labelsUitBestand } from '../../../app/domain/labels/labelsUitBestand.ts';
import { BUGGENHOUT } from '../hulp/eenDossier.ts';
import { dossierMet, inDorp, metLabels } from './hulp.ts';

const DOSSIER = dossierMet(
  [
    metLabels('ouderen', [], { korteNaam: '65-plussers', naam: 'de kandidaat-huurder vanaf 65 jaar' }),
    metLabels('zorg', ['Dorpstraat 5'], { korteNaam: 'Personen met een handicap' }),
  ],
  [],
  [metLabels('nah', [], { korteNaam: 'Hersenletsel' })],
);
const lees = (label: string, nummer = '1', gemeente?: string) =>
  labelsUitBestand(
    [inDorp(nummer, { label, ...(gemeente === undefined ? {} : { gemeente }) })],
    doelgroepenVan(DOSSIER),
  );

test.each([
  { label: '65-plussers', sleutel: 'ouderen', zeker: true },
  { label: '65 Plussers', sleutel: 'ouderen', zeker: true },
  { label: 'De kandidaat-huurder vanaf 65 jaar', sleutel: 'ouderen', zeker: true },
  { label: '65-pluser', sleutel: 'ouderen', zeker: false },
  { label: 'handicap', sleutel: 'zorg', zeker: false },
  { label: 'hersenletsel', sleutel: 'nah', zeker: true },
  { label: 'studenten', sleutel: null, zeker: false },
])('“$label” in the file', ({ label, sleutel, zeker }) => {
  const { labels, fouten } = lees(label);
  expect(fouten).toEqual([]);
  expect(labels.map(({ voor, ...rest }) => [voor?.doelgroep.sleutel ?? null, rest.zeker])).toEqual([[sleutel, zeker]]);
});

test('a doelgroep of deel 2 is not meant in another gemeente', () => {
  expect(lees('hersenletsel', '1', BUGGENHOUT).labels[0]?.voor).toBeNull();
});

test.each([
  {
    geval: 'two doelgroepen in one cell',
    label: '65-plussers; hersenletsel',
    nummer: '1',
    melding:
      'Dorpstraat 1, Berlare is in het bestand gelabeld voor “65-plussers” en “Hersenletsel”; laat er één staan.',
  },
  {
    geval: 'another doelgroep than the dossier has',
    label: '65-plussers',
    nummer: '5',
    melding:
      'Dorpstraat 5, Berlare is in het dossier gelabeld voor “Personen met een handicap” en in het bestand voor “65-plussers”; haal één van beide weg.',
  },
])('$geval is a fault', ({ label, nummer, melding }) => {
  const { labels, fouten } = lees(label, nummer);
  expect([labels, fouten.map((fout) => fout.melding)]).toEqual([[], [melding]]);
});

test('a dwelling without a label is not in it, and one name is one label', () => {
  const woningen = [inDorp('1'), inDorp('2', { label: '65-plussers' }), inDorp('3', { label: '65 PLUSSERS' })];
  expect(
    labelsUitBestand(woningen, doelgroepenVan(DOSSIER)).labels.map(({ naam, woningen: eigen }) => [naam, eigen.length]),
  ).toEqual([['65-plussers', 2]]);
});
