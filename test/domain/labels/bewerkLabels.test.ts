import { describe, expect, test } from 'vitest';
import { afwijkendeAantallen, haalVanLijst, volgLijst, zetOpLijst } from '../../../app/domain/labels/bewerkLabels.ts';
import { labelsleutel } from '../../../app/domain/labels/doelgroepenMetLabels.ts';
import type { Doelgroep } from '../../../app/domain/reglement/doelgroepen.ts';
import { aantallen, BERLARE, BUGGENHOUT, type Doelgroepblad } from '../hulp/eenDossier.ts';
import { doelgroepVan, dossierMet, inDorp, metLabels } from './hulp.ts';

const doelgroep = (adressen: string[], rest: Partial<Doelgroepblad> = {}): Doelgroep =>
  doelgroepVan(dossierMet([metLabels('zorg', adressen, rest)]), 'zorg').doelgroep;
const adressen = ({ woningen }: Doelgroep) => woningen.map(({ adres }) => adres);

describe('the list of a doelgroep', () => {
  test('gets a dwelling in the one form of an address, with its bedrooms and access', () => {
    const met = zetOpLijst(doelgroep([]), [inDorp('12', { bus: '3', slaapkamers: 2, toegang: 'lift' })]);
    expect(met.woningen).toEqual([
      { gemeente: BERLARE, adres: 'Dorpstraat 12 bus 3', slaapkamers: 2, toegang: 'lift' },
    ]);
  });

  test('has a dwelling once, however it is written', () => {
    const was = doelgroep(['DORPSTR. 12/3']);
    expect(zetOpLijst(was, [inDorp('12', { bus: '3' })])).toBe(was);
    expect(adressen(zetOpLijst(was, [inDorp('1'), inDorp('1')]))).toEqual(['DORPSTR. 12/3', 'Dorpstraat 1']);
  });

  test('loses the dwellings that are taken off, and no other', () => {
    const was = doelgroep(['Dorpstraat 1', 'Dorpstraat 2']);
    const [eerste] = was.woningen;
    expect(adressen(haalVanLijst(was, new Set([eerste ? labelsleutel(eerste) : '?'])))).toEqual(['Dorpstraat 2']);
    expect(haalVanLijst(was, new Set(['nergens']))).toBe(was);
  });
});

describe('the number beside the list', () => {
  test.each([
    { geval: 'the same', rest: { aantallen: aantallen({ [BERLARE]: 2 }) }, uit: [] },
    {
      geval: 'another',
      rest: { aantallen: aantallen({ [BERLARE]: 5 }) },
      uit: [{ gemeente: BERLARE, aantal: 5, opLijst: 2 }],
    },
    { geval: 'none', rest: {}, uit: [{ gemeente: BERLARE, aantal: null, opLijst: 2 }] },
    {
      geval: 'of a gemeente without addresses',
      rest: { aantallen: aantallen({ [BERLARE]: 2, [BUGGENHOUT]: 4 }) },
      uit: [],
    },
    { geval: 'a yearly number', rest: { telwijze: 'per-jaar', aantallen: aantallen({ [BERLARE]: 5 }) }, uit: [] },
  ] as const)('$geval', ({ rest, uit }) => {
    expect(afwijkendeAantallen(doelgroep(['Dorpstraat 1', 'Dorpstraat 2'], rest as Partial<Doelgroepblad>))).toEqual(
      uit,
    );
  });

  test('follows the list where that is asked, and stays elsewhere', () => {
    const was = doelgroep(['Dorpstraat 1'], { aantallen: [{ gemeente: BUGGENHOUT, aantal: 4, plafond: 6 }] });
    expect(volgLijst(was, new Set([BERLARE])).aantallen).toEqual([
      { gemeente: BUGGENHOUT, aantal: 4, plafond: 6 },
      { gemeente: BERLARE, aantal: 1, plafond: null },
    ]);
    expect(volgLijst(was, new Set([BUGGENHOUT])).aantallen).toEqual([{ gemeente: BUGGENHOUT, aantal: 0, plafond: 6 }]);
  });
});
