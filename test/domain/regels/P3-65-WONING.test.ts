import { expect, test } from 'vitest';
import { p365Woning } from '../../../app/domain/regels/P3-65-WONING.ts';
import { bevindingenVan } from '../hulp/bevindingen.ts';
import { BERLARE, type Doelgroepblad, eenDoelgroep, eenDoelgroepOuderen, eenDossier } from '../hulp/eenDossier.ts';

type Woning = NonNullable<Doelgroepblad['woningen']>[number];
const woning = (rest: Partial<Woning>): Woning => ({ gemeente: BERLARE, adres: 'Gaver 70', ...rest });
const met = (doelgroep: Doelgroepblad) =>
  bevindingenVan(p365Woning, eenDossier({ doelgroepen: { doelgroepen: [doelgroep] } }));

test.each([
  { geval: 'two bedrooms on the ground floor', rest: { slaapkamers: 2, toegang: 'gelijkvloers' }, genoemd: null },
  { geval: 'a studio with a lift', rest: { slaapkamers: 0, toegang: 'lift' }, genoemd: null },
  { geval: 'three bedrooms', rest: { slaapkamers: 3, toegang: 'lift' }, genoemd: 'Gaver 70 (3 slaapkamers)' },
  { geval: 'stairs only', rest: { slaapkamers: 1, toegang: 'trap' }, genoemd: 'Gaver 70 (alleen met de trap)' },
  { geval: 'both', rest: { slaapkamers: 4, toegang: 'trap' }, genoemd: 'Gaver 70 (4 slaapkamers, alleen met de trap)' },
  { geval: 'nothing known', rest: {}, genoemd: null },
] as const)('P3-65-WONING: $geval', ({ rest, genoemd }) => {
  const bevindingen = met(eenDoelgroepOuderen({ woningen: [woning(rest)] }));
  expect(bevindingen).toHaveLength(genoemd === null ? 0 : 1);
  if (genoemd !== null)
    expect(bevindingen[0]?.tekst).toContain(`minder passen: ${genoemd}; een woning heeft hoogstens 2`);
});

test('a dwelling for another doelgroep may have stairs', () => {
  expect(met(eenDoelgroep({ woningen: [woning({ toegang: 'trap' })] }))).toEqual([]);
});

test('of many addresses the sentence names ten and counts the others; the figures hold all', () => {
  const woningen = Array.from({ length: 12 }, (_, nummer) => woning({ adres: `Dorp ${nummer + 1}`, toegang: 'trap' }));
  const [bevinding] = met(eenDoelgroepOuderen({ woningen }));
  expect(bevinding?.tekst).toContain('Dorp 10 (alleen met de trap) en 2 andere;');
  expect(bevinding?.tekst).not.toContain('Dorp 11');
  expect(bevinding?.cijfers).toHaveLength(12);
});

test.each([
  {
    geval: 'what the label leaves open is read in the patrimonium',
    label: {},
    genoemd: 'Gaver 70 (3 slaapkamers, alleen met de trap)',
  },
  { geval: 'what the label says goes first', label: { slaapkamers: 1, toegang: 'lift' }, genoemd: null },
  { geval: 'each by itself', label: { slaapkamers: 1 }, genoemd: 'Gaver 70 (alleen met de trap)' },
] as const)('P3-65-WONING with a patrimonium: $geval', ({ label, genoemd }) => {
  const bevindingen = bevindingenVan(
    p365Woning,
    eenDossier({
      doelgroepen: { doelgroepen: [eenDoelgroepOuderen({ woningen: [woning(label)] })] },
      patrimonium: {
        woningen: [{ gemeente: BERLARE, straat: 'GAVER', nummer: '70', slaapkamers: 3, toegang: 'trap' }],
      },
    }),
  );
  expect(bevindingen.map(({ cijfers }) => cijfers.map(({ naam, waarde }) => `${naam} (${waarde})`))).toEqual(
    genoemd === null ? [] : [[genoemd]],
  );
});
