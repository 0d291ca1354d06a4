import { expect, test } from 'vitest';
import { p365Leeftijd } from '../../../app/domain/regels/P3-65-LEEFTIJD.ts';
import { bevindingenVan, zinnenVan } from '../hulp/bevindingen.ts';
import { eenDoelgroep, eenDoelgroepOuderen, eenDossier } from '../hulp/eenDossier.ts';

test.each([
  { geval: 'from 65', doelgroep: eenDoelgroepOuderen({ leeftijdVanaf: 65 }), zin: null },
  { geval: 'from 75', doelgroep: eenDoelgroepOuderen({ leeftijdVanaf: 75 }), zin: null },
  { geval: 'from 64', doelgroep: eenDoelgroepOuderen({ leeftijdVanaf: 64 }), zin: 'begint bij 64 jaar' },
  { geval: 'from 0', doelgroep: eenDoelgroepOuderen({ leeftijdVanaf: 0 }), zin: 'begint bij 0 jaar' },
  {
    geval: 'no age yet',
    doelgroep: eenDoelgroepOuderen({ leeftijdVanaf: null }),
    zin: 'heeft nog geen laagste leeftijd',
  },
  { geval: 'another doelgroep of younger people', doelgroep: eenDoelgroep({ leeftijdVanaf: 18 }), zin: null },
])('P3-65-LEEFTIJD: $geval', ({ doelgroep, zin }) => {
  expect(zinnenVan(p365Leeftijd, eenDossier({ doelgroepen: { doelgroepen: [doelgroep] } }))).toEqual(
    zin === null ? [] : [`De doelgroep “ouderen” ${zin}; ouderen zijn kandidaat-huurders vanaf 65 jaar.`],
  );
});

test.each([
  { geval: 'the age that was filled in', leeftijdVanaf: 64, waarden: [64] },
  { geval: 'nothing when there is none', leeftijdVanaf: null, waarden: [] },
])('P3-65-LEEFTIJD: the figures hold $geval', ({ leeftijdVanaf, waarden }) => {
  const dossier = eenDossier({ doelgroepen: { doelgroepen: [eenDoelgroepOuderen({ leeftijdVanaf })] } });
  expect(bevindingenVan(p365Leeftijd, dossier)[0]?.cijfers.map(({ waarde }) => waarde)).toEqual(waarden);
});
