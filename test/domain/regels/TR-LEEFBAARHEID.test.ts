import { expect, test } from 'vitest';
import { trLeefbaarheid } from '../../../app/domain/regels/TR-LEEFBAARHEID.ts';
import { bevindingenVan, plaatsenVan } from '../hulp/bevindingen.ts';
import { eenDoelgroep, eenDossier, eenPlan } from '../hulp/eenDossier.ts';

const vrij = (titel: string, tekst: string) =>
  eenDossier({ vrijeHoofdstukken: { hoofdstukken: [{ sleutel: 'wijk', plaats: 'vooraan', titel, tekst }] } });

test.each([
  { geval: 'in the text', titel: 'Wijk', tekst: 'Wij volgen het Leefbaarheidsplan van de wijk.', gevonden: 1 },
  { geval: 'in the title', titel: 'Leefbaarheidsplan', tekst: '', gevonden: 1 },
  {
    geval: 'twice in one chapter',
    titel: 'Wijk',
    tekst: 'Het leefbaarheidsplan. Nog eens: leefbaarheidsplannen.',
    gevonden: 1,
  },
  { geval: 'refused', titel: 'Wijk', tekst: 'Dit reglement bevat geen leefbaarheidsplan.', gevonden: 0 },
  {
    geval: 'said to be no part',
    titel: 'Wijk',
    tekst: 'Een leefbaarheidsplan is geen deel van dit reglement.',
    gevonden: 0,
  },
  { geval: 'leefbaarheid alone', titel: 'Wijk', tekst: 'De leefbaarheid telt.', gevonden: 0 },
])('TR-LEEFBAARHEID: $geval', ({ titel, tekst, gevonden }) => {
  expect(bevindingenVan(trLeefbaarheid, vrij(titel, tekst))).toHaveLength(gevonden);
});

test('TR-LEEFBAARHEID: it reads motivations and provisions', () => {
  const tekst = 'Zie het leefbaarheidsplan.';
  const dossier = eenDossier({
    woonbinding: { motivering: tekst },
    doelgroepen: {
      doelgroepen: [
        eenDoelgroep({
          lijst: { motivering: tekst },
          verdeling: { motivering: tekst },
          bepalingen: [{ sleutel: 'extra', titel: '', tekst }],
        }),
      ],
    },
    doelgroepenplannen: {
      plannen: [eenPlan('zorg', { begeleiding: { motivering: tekst }, bepalingen: [{ sleutel: 'meer', tekst }] })],
    },
  });
  expect(plaatsenVan(trLeefbaarheid, dossier)).toEqual([
    'gebied/woonbinding/motivering',
    'gebied/doelgroepen/zorg/lijst.motivering',
    'gebied/doelgroepen/zorg/verdeling.motivering',
    'gebied/doelgroepen/zorg/bepalingen.extra',
    'gebied/doelgroepenplannen/zorg/bepalingen.meer',
    'gebied/doelgroepenplannen/zorg/begeleiding.motivering',
  ]);
});
