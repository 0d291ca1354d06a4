import { expect, test } from 'vitest';
import { telWoningen, telWoningenPerType } from '../../../app/domain/cijfers/tellingen.ts';
import type { Gemeente } from '../../../app/domain/reglement/gemeenten.ts';

const rij = (aantal: number | null) => ({ verhuurder: '', aantal, inOverdracht: false, bron: '', peildatum: null });

test.each([
  { geval: 'no landlord', aantallen: [], totaal: null },
  { geval: 'one landlord', aantallen: [401], totaal: 401 },
  { geval: 'two landlords', aantallen: [165, 84], totaal: 249 },
  { geval: 'a landlord without dwellings', aantallen: [165, 0], totaal: 165 },
  { geval: 'a landlord whose number is open', aantallen: [165, null], totaal: null },
])('dwellings of $geval', ({ aantallen, totaal }) => {
  expect(telWoningen(aantallen.map(rij))).toBe(totaal);
});

const tabel = (
  eengezinswoning: Gemeente['perType']['eengezinswoning'],
  appartement: Gemeente['perType']['appartement'],
) => telWoningenPerType({ eengezinswoning, appartement, bron: '', peildatum: null });

test('the table by type: small is a studio, or 1 or 2 bedrooms', () => {
  expect(tabel([1, 2, 4, 8, 16], [32, 64, 128, 256, 512])).toEqual({ totaal: 1023, klein: 1 + 2 + 32 + 64 + 128 });
});

test('the table by type with an open cell gives no total', () => {
  expect(tabel([1, 2, 4, 8, 16], [32, 64, 128, 256, null])).toBeNull();
});
