import { describe, expect, test } from 'vitest';
import { p3Proportie } from '../../../app/domain/regels/P3-PROPORTIE.ts';
import { bevindingenVan, zinnenVan } from '../hulp/bevindingen.ts';
import {
  aantallen,
  BERLARE,
  BUGGENHOUT,
  type Doelgroepblad,
  eenDoelgroep,
  eenDoelgroepOuderen,
  eenDossier,
  eenGemeente,
  eenPlan,
} from '../hulp/eenDossier.ts';

interface Geval {
  doelgroep: Doelgroepblad;
  /** Candidates of the doelgroep in its plan, of the gemeente, and from 65. */
  kandidaten: [number | null, number | null, number | null];
}
const dossier = ({ doelgroep, kandidaten: [eigen, totaal, vanaf65] }: Geval) =>
  eenDossier({
    gemeenten: { gemeenten: [eenGemeente(BERLARE, 300, { kandidaten: { totaal, vanaf65, bron: 'wachtlijst' } })] },
    doelgroepen: { doelgroepen: [doelgroep] },
    doelgroepenplannen: { plannen: [eenPlan(doelgroep.sleutel, { kandidaten: { aantal: eigen } })] },
  });
const zorg = (aantal: number) => eenDoelgroep({ aantallen: aantallen({ [BERLARE]: aantal }) });
const ouderen = (aantal: number) => eenDoelgroepOuderen({ aantallen: aantallen({ [BERLARE]: aantal }) });

test.each([
  { geval: 'the same share: 30 of 300, 40 of 400', doelgroep: zorg(30), kandidaten: [40, 400, null], niveau: null },
  { geval: 'one dwelling more', doelgroep: zorg(31), kandidaten: [40, 400, null], niveau: 'waarschuwt' },
  { geval: 'nobody in the doelgroep', doelgroep: zorg(1), kandidaten: [0, 400, null], niveau: 'waarschuwt' },
  { geval: 'no dwelling for it', doelgroep: zorg(0), kandidaten: [null, null, null], niveau: null },
  { geval: 'its candidates are not known', doelgroep: zorg(30), kandidaten: [null, 400, null], niveau: 'adviseert' },
  {
    geval: 'the candidates of the gemeente are not known',
    doelgroep: zorg(30),
    kandidaten: [40, null, null],
    niveau: 'adviseert',
  },
  { geval: 'ouderen by the candidates from 65', doelgroep: ouderen(30), kandidaten: [null, 400, 40], niveau: null },
  { geval: 'too many for ouderen', doelgroep: ouderen(30), kandidaten: [null, 400, 39], niveau: 'waarschuwt' },
  { geval: 'ouderen by their own plan first', doelgroep: ouderen(30), kandidaten: [40, 400, 1], niveau: null },
] as (Geval & { geval: string; niveau: string | null })[])('P3-PROPORTIE: $geval', ({ niveau, ...geval }) => {
  expect(bevindingenVan(p3Proportie, dossier(geval)).map((bevinding) => bevinding.niveau)).toEqual(
    niveau === null ? [] : [niveau],
  );
});

test('the sentence gives both shares', () => {
  expect(zinnenVan(p3Proportie, dossier({ doelgroep: zorg(60), kandidaten: [40, 400, null] }))).toEqual([
    'De doelgroep “zorg” krijgt 60 van 300 woningen (20,0 %), maar telt 40 van 400 kandidaat-huurders (10,0 %); het aantal woningen staat in verhouding tot de doelgroep.',
  ]);
});

test.each([
  { kandidaten: [null, 400, null], zonder: 'zonder het aantal kandidaat-huurders in de doelgroep.' },
  { kandidaten: [40, null, null], zonder: 'zonder het totale aantal kandidaat-huurders.' },
  { kandidaten: [null, null, null], zonder: 'in de doelgroep en het totale aantal kandidaat-huurders.' },
] as (Pick<Geval, 'kandidaten'> & { zonder: string })[])(
  'the sentence names what is missing: $zonder',
  ({ kandidaten, zonder }) => {
    expect(zinnenVan(p3Proportie, dossier({ doelgroep: zorg(30), kandidaten }))[0]).toContain(zonder);
  },
);

describe('what the shares are counted from', () => {
  const gemeente = (nis: string) => eenGemeente(nis, 300, { kandidaten: { totaal: 400 } });
  const gemeenten = { gemeenten: [gemeente(BERLARE), gemeente(BUGGENHOUT)] };
  const doelgroepenplannen = { plannen: [eenPlan('zorg', { kandidaten: { aantal: 40 } })] };

  test('in deel 1 the whole gebied', () => {
    const deel1 = eenDossier({ gemeenten, doelgroepen: { doelgroepen: [zorg(31)] }, doelgroepenplannen });
    expect(zinnenVan(p3Proportie, deel1)[0]).toContain('31 van 600 woningen (5,2 %), maar telt 40 van 800');
  });

  test('in deel 2 the gemeente only', () => {
    const deel2 = eenDossier(
      { gemeenten },
      { [BERLARE]: { doelgroepen: { doelgroepen: [zorg(30)] }, doelgroepenplannen } },
    );
    expect(zinnenVan(p3Proportie, deel2)).toEqual([]);
  });

  test('a missing number of dwellings is the business of P3-NOEMER', () => {
    const zonder = { gemeenten: [eenGemeente(BERLARE, null, { kandidaten: { totaal: 400 } })] };
    const dossier = eenDossier({ gemeenten: zonder, doelgroepen: { doelgroepen: [zorg(300)] }, doelgroepenplannen });
    expect(zinnenVan(p3Proportie, dossier)).toEqual([]);
  });
});
