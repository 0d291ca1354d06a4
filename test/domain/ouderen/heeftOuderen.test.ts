import { expect, test } from 'vitest';
import { maakOverzicht } from '../../../app/domain/cijfers/overzicht.ts';
import { heeftOuderen } from '../../../app/domain/ouderen/heeftOuderen.ts';
import { gemeentenMetOuderen } from '../../../app/domain/ouderen/ouderencijfers.ts';
import { BERLARE, BUGGENHOUT, eenDoelgroep, eenDoelgroepOuderen, eenDossier, eenGemeente } from '../hulp/eenDossier.ts';

const aantallen = [{ gemeente: BERLARE, aantal: 4 }];

test.each([
  { geval: 'no doelgroep', hoofdstukken: {}, verwacht: [] },
  {
    geval: 'ouderen of deel 1, in the gemeenten with a row',
    hoofdstukken: { doelgroepen: { doelgroepen: [eenDoelgroepOuderen({ aantallen })] } },
    verwacht: [BERLARE],
  },
  {
    geval: 'another doelgroep',
    hoofdstukken: { doelgroepen: { doelgroepen: [eenDoelgroep({ aantallen })] } },
    verwacht: [],
  },
])('which gemeenten have a 65+ sjabloon: $geval', ({ hoofdstukken, verwacht }) => {
  const dossier = eenDossier({
    ...hoofdstukken,
    gemeenten: { gemeenten: [eenGemeente(BERLARE), eenGemeente(BUGGENHOUT)] },
  });
  expect([BERLARE, BUGGENHOUT].filter((nis) => heeftOuderen(dossier, nis))).toEqual(verwacht);
  expect(gemeentenMetOuderen(maakOverzicht(dossier)).map(({ nis }) => nis)).toEqual(verwacht);
});
