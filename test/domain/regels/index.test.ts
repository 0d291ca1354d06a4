import { describe, expect, test } from 'vitest';
import { maakOverzicht } from '../../../app/domain/cijfers/overzicht.ts';
import { BRONNEN } from '../../../app/domain/recht/bronnen.ts';
import { houdtTegen, REGELS, toets, vraagtReden } from '../../../app/domain/regels/index.ts';
import { p3Terugval } from '../../../app/domain/regels/P3-TERUGVAL.ts';
import { inGebied } from '../../../app/domain/regels/plaats.ts';
import type { Regel } from '../../../app/domain/regels/regel.ts';
import { leegDossier } from '../../../app/domain/reglement/dossier.ts';
import { bevindingenVan } from '../hulp/bevindingen.ts';
import { eenDoelgroep, eenDossier } from '../hulp/eenDossier.ts';
import { gaafDossier } from '../hulp/gaafDossier.ts';

describe('all rules together', () => {
  test('a sound dossier has no bevindingen', () => {
    expect(toets(maakOverzicht(gaafDossier())).map(({ id, tekst }) => `${id}: ${tekst}`)).toEqual([]);
  });

  test('an empty dossier asks for the chair, the actors and the choice of woonbinding', () => {
    expect(toets(maakOverzicht(leegDossier())).map(({ id }) => id)).toEqual(['TR-LEDEN', 'TR-ACTOREN', 'WB-KEUZE']);
  });

  test('the bevindingen stand in the order of the rules', () => {
    const plaatsen = toets(maakOverzicht(leegDossier())).map(({ id }) => REGELS.findIndex((regel) => regel.id === id));
    expect(plaatsen).toEqual([...plaatsen].sort((a, b) => a - b));
  });
});

describe('an answer to a warning', () => {
  const doelgroepen = { doelgroepen: [eenDoelgroep({ terugval: { keuze: 'andere', tekst: 'Eerst pijler 4.' } })] };
  const antwoord = (plaats: string, reden: string) =>
    eenDossier({ doelgroepen }, {}, [{ regel: 'P3-TERUGVAL', plaats, reden }]);

  test.each([
    {
      geval: 'at its own place',
      plaats: 'gebied/doelgroepen/zorg/terugval',
      reden: ' Wegens sloop. ',
      verwacht: 'Wegens sloop.',
    },
    { geval: 'at another place', plaats: 'gebied/doelgroepen/andere/terugval', reden: 'Wegens sloop.', verwacht: null },
    { geval: 'of blanks only', plaats: 'gebied/doelgroepen/zorg/terugval', reden: '  ', verwacht: null },
  ])('$geval', ({ plaats, reden, verwacht }) => {
    const [bevinding] = bevindingenVan(p3Terugval, antwoord(plaats, reden));
    expect(bevinding?.reden).toBe(verwacht);
    expect(bevinding && vraagtReden(bevinding)).toBe(verwacht === null);
  });
});

test('a finding may weigh otherwise than its rule, and only a warning carries a reason', () => {
  const plaats = inGebied('gemeenten');
  const regel: Regel = {
    id: 'PROEF',
    titel: 'Proef',
    niveau: 'blokkeert',
    bron: BRONNEN.eigenControle,
    toets: () => [
      { plaats, tekst: 'Zoals de regel.' },
      { plaats, tekst: 'Lichter.', niveau: 'adviseert', reden: 'telt niet' },
    ],
  };
  const bevindingen = toets(maakOverzicht(leegDossier()), [regel]);
  expect(bevindingen.map(({ niveau }) => niveau)).toEqual(['blokkeert', 'adviseert']);
  expect(bevindingen.map(houdtTegen)).toEqual([true, false]);
  expect(bevindingen.map(({ reden }) => reden)).toEqual([null, null]);
});
