import { describe, expect, test } from 'vitest';
import { wbKeuze } from '../../../app/domain/regels/WB-KEUZE.ts';
import { plaatsenVan, zinnenVan } from '../hulp/bevindingen.ts';
import { BERLARE, BUGGENHOUT, eenDossier, eenGemeente } from '../hulp/eenDossier.ts';

describe('WB-KEUZE: the choice of the gebied', () => {
  test.each([
    {
      geval: 'not answered',
      woonbinding: {},
      zin: 'Of er een strengere woonbinding komt (alle gemeenten), is nog niet beantwoord.',
    },
    {
      geval: 'none, without a reason',
      woonbinding: { strenger: 'geen' },
      zin: 'Er is gekozen voor geen strengere woonbinding (alle gemeenten), zonder motivering; ook die keuze mag gemotiveerd worden.',
    },
    { geval: 'none, with a reason', woonbinding: { strenger: 'geen', motivering: 'De wachttijd is kort.' }, zin: null },
    { geval: 'the same for all', woonbinding: { strenger: 'gelijk' }, zin: null },
  ] as const)('$geval', ({ woonbinding, zin }) => {
    expect(zinnenVan(wbKeuze, eenDossier({ woonbinding }))).toEqual(zin === null ? [] : [zin]);
  });
});

test('WB-KEUZE: a choice for each gemeente, of which one is open and one is none without a reason', () => {
  const dossier = eenDossier(
    {
      gemeenten: { gemeenten: [eenGemeente(BERLARE), eenGemeente(BUGGENHOUT), eenGemeente('42006')] },
      woonbinding: { strenger: 'per-gemeente' },
    },
    { [BUGGENHOUT]: { woonbinding: { strenger: 'geen' } }, '42006': { woonbinding: { strenger: 'ja' } } },
  );
  expect(plaatsenVan(wbKeuze, dossier)).toEqual([
    `gemeente/${BERLARE}/woonbinding/strenger`,
    `gemeente/${BUGGENHOUT}/woonbinding/strenger`,
  ]);
});
