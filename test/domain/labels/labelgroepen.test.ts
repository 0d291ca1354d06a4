import { expect, test } from 'vitest';
import { maakOverzicht } from '../../../app/domain/cijfers/overzicht.ts';
import { labelgroepen } from '../../../app/domain/labels/labelgroepen.ts';
import { BERLARE, BUGGENHOUT, eenDoelgroep, eenDossier, eenGemeente, LEBBEKE } from '../hulp/eenDossier.ts';

const op = (gemeente: string, ...adressen: string[]) => adressen.map((adres) => ({ gemeente, adres }));

test('the labels by gemeente in the order of 1.2, then by doelgroep, then by address; a yearly number has no list', () => {
  const dossier = eenDossier(
    {
      gemeenten: { gemeenten: [eenGemeente(BUGGENHOUT), eenGemeente(BERLARE)] },
      doelgroepen: {
        doelgroepen: [
          eenDoelgroep({ sleutel: 'zorg', woningen: [...op(LEBBEKE, 'Plein 1'), ...op(BERLARE, 'Dorp 12', 'Dorp 9')] }),
          eenDoelgroep({ sleutel: 'ouderen', woningen: op(BUGGENHOUT, 'Kerk 1') }),
          eenDoelgroep({ sleutel: 'jaarlijks', telwijze: 'per-jaar', woningen: op(BERLARE, 'Dorp 1') }),
        ],
      },
    },
    {
      [BERLARE]: { doelgroepen: { doelgroepen: [eenDoelgroep({ sleutel: 'nah', woningen: op(BERLARE, 'Dorp 3') })] } },
    },
  );
  const groepen = labelgroepen(maakOverzicht(dossier));
  expect(
    groepen.map(({ naam, lijsten }) => [
      naam,
      ...lijsten.map(({ doelgroep, woningen }) => [doelgroep.sleutel, ...woningen.map(({ adres }) => adres)]),
    ]),
  ).toEqual([
    ['Buggenhout', ['ouderen', 'Kerk 1']],
    ['Berlare', ['zorg', 'Dorp 9', 'Dorp 12'], ['nah', 'Dorp 3']],
    ['Lebbeke', ['zorg', 'Plein 1']],
  ]);
});
