import { describe, expect, test } from 'vitest';
import { maakOverzicht } from '../../../app/domain/cijfers/overzicht.ts';
import { gemeentenMetOuderen, ouderencijfers } from '../../../app/domain/ouderen/ouderencijfers.ts';
import { vereenvoudigdDossier } from '../../../app/domain/ouderen/vereenvoudigdDossier.ts';
import type { Ouderen } from '../../../app/domain/reglement/ouderen.ts';
import { aantallen, BERLARE, eenDoelgroepOuderen, eenDossier, eenGemeente } from '../hulp/eenDossier.ts';

const OVERLEG: Ouderen['overleg'] = { op: '2025-06-03', allenAkkoord: true, deelnemers: 'gemeente, OCMW, verhuurder' };

/** The conditions of Berlare with this many dwellings, small ones, and dwellings for ouderen. */
function voorwaarden(woningen: number | null, klein: number | null, ouderen: number, overleg = OVERLEG) {
  const overzicht = maakOverzicht(
    eenDossier({
      gemeenten: { gemeenten: [eenGemeente(BERLARE, woningen, { kleineWoningen: { aantal: klein } })] },
      doelgroepen: { doelgroepen: [eenDoelgroepOuderen({ aantallen: aantallen({ [BERLARE]: ouderen }) })] },
    }),
  );
  const [gemeente] = overzicht.gemeenten;
  if (gemeente === undefined) throw new Error('The gebied has no gemeente.');
  const alle = vereenvoudigdDossier(gemeente, overzicht, { motivering: '', maatregelen: '', overleg });
  return Object.fromEntries(alle.map(({ sleutel, voldaan }) => [sleutel, voldaan]));
}

describe('the simplified dossier', () => {
  test.each([
    { geval: 'exactly a quarter', woningen: 400, klein: 300, ouderen: 100, kwart: true, derdeKlein: true },
    { geval: '401 leaves 100 as a quarter', woningen: 401, klein: 400, ouderen: 101, kwart: false, derdeKlein: true },
    {
      geval: 'a third of 100 small ones is 33',
      woningen: 400,
      klein: 100,
      ouderen: 34,
      kwart: true,
      derdeKlein: false,
    },
    { geval: 'dwellings not known', woningen: null, klein: 100, ouderen: 33, kwart: null, derdeKlein: true },
    { geval: 'small ones not known', woningen: 400, klein: null, ouderen: 33, kwart: true, derdeKlein: null },
  ])('caps: $geval', ({ woningen, klein, ouderen, kwart, derdeKlein }) => {
    expect(voorwaarden(woningen, klein, ouderen)).toMatchObject({ kwart, 'derde-klein': derdeKlein });
  });

  test.each([
    { geval: 'one report in which all agree', overleg: OVERLEG, voldaan: true },
    { geval: 'not all agree', overleg: { ...OVERLEG, allenAkkoord: false }, voldaan: false },
    { geval: 'not said whether all agree', overleg: { ...OVERLEG, allenAkkoord: null }, voldaan: null },
    { geval: 'without a date', overleg: { ...OVERLEG, op: null }, voldaan: null },
    { geval: 'without participants', overleg: { ...OVERLEG, deelnemers: '' }, voldaan: null },
  ])('consultation: $geval', ({ overleg, voldaan }) => {
    expect(voorwaarden(400, 300, 10, overleg)).toMatchObject({ overleg: voldaan });
  });

  test('a number without addresses and a sjabloon with open figures are not met', () => {
    expect(voorwaarden(400, 300, 10)).toMatchObject({ adressen: false, sjabloon: false });
  });
});

test('only a gemeente with a doelgroep of ouderen has a sjabloon, and its shares are never rounded up', () => {
  const overzicht = maakOverzicht(
    eenDossier({
      gemeenten: { gemeenten: [eenGemeente(BERLARE, 401), eenGemeente('42004', 300)] },
      doelgroepen: { doelgroepen: [eenDoelgroepOuderen({ aantallen: aantallen({ [BERLARE]: 10 }) })] },
    }),
  );
  const [gemeente, ...rest] = gemeentenMetOuderen(overzicht);
  expect([gemeente?.nis, rest]).toEqual([BERLARE, []]);
  if (gemeente) expect(ouderencijfers(gemeente, overzicht)).toMatchObject({ derde: 133, kwart: 100 });
});
