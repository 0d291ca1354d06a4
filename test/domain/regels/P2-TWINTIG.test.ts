import { describe, expect, test } from 'vitest';
import { houdtTegen } from '../../../app/domain/regels/index.ts';
import { p2Twintig } from '../../../app/domain/regels/P2-TWINTIG.ts';
import { bevindingenVan, plaatsenVan, zinnenVan } from '../hulp/bevindingen.ts';
import { eenDossier, type Hoofdstukken } from '../hulp/eenDossier.ts';
import { gaafDossier } from '../hulp/gaafDossier.ts';

type Verdeling = NonNullable<NonNullable<Hoofdstukken['versneldeToewijzing']>['verdeling']>;

const delen = (...aandelen: (number | null)[]): Verdeling => ({
  keuze: 'opgesplitst',
  delen: aandelen.map((aandeel, rang) => ({ sleutel: `deel-${rang}`, naam: `Weg ${rang + 1}`, aandeel })),
});
const metVerdeling = (verdeling: Verdeling) => eenDossier({ versneldeToewijzing: { verdeling } });

test.each([
  { geval: '15 + 5', verdeling: delen(1500, 500), zegt: null },
  { geval: 'one part of 20', verdeling: delen(2000), zegt: null },
  { geval: 'three parts with decimals', verdeling: delen(1225, 525, 250), zegt: null },
  { geval: '15 + 4', verdeling: delen(1500, 400), zegt: 'samen 19 % van de toewijzingen; het moet precies 20 % zijn' },
  { geval: '15 + 6', verdeling: delen(1500, 600), zegt: 'samen 21 %' },
  { geval: 'a hundredth short', verdeling: delen(1500, 499), zegt: 'samen 19,99 %' },
  { geval: 'no parts at all', verdeling: delen(), zegt: 'samen 0 %' },
  { geval: 'a part that is open', verdeling: delen(1500, null), zegt: 'aandeel van “Weg 2” is niet ingevuld' },
  { geval: '20 % beside a part that is open', verdeling: delen(2000, null), zegt: '“Weg 2” is niet ingevuld' },
  {
    geval: 'criteria in order',
    verdeling: { keuze: 'criteria', criteria: [{ sleutel: 'nood', naam: 'Woonnood' }] },
    zegt: null,
  },
  {
    geval: 'parts left over from an earlier choice',
    verdeling: { ...delen(1500), keuze: 'criteria', criteria: [{ sleutel: 'nood', naam: 'Woonnood' }] },
    zegt: null,
  },
  { geval: 'no criteria', verdeling: { keuze: 'criteria' }, zegt: 'geen enkel criterium' },
  {
    geval: 'a criterion without a name',
    verdeling: { keuze: 'criteria', criteria: [{ sleutel: 'nood', naam: ' ' }] },
    zegt: 'geen enkel criterium',
  },
  { geval: 'no choice yet', verdeling: { motivering: 'Wij wikken nog.' }, zegt: 'nog niets gekozen' },
] as { geval: string; verdeling: Verdeling; zegt: string | null }[])('P2-TWINTIG: $geval', ({ verdeling, zegt }) => {
  const zinnen = zinnenVan(p2Twintig, metVerdeling(verdeling));
  expect(zinnen).toHaveLength(zegt === null ? 0 : 1);
  if (zegt !== null) expect(zinnen[0]).toContain(zegt);
});

describe('when it speaks', () => {
  test('a dossier with only a toewijzingsreglement is not asked for it', () => {
    expect(zinnenVan(p2Twintig, gaafDossier())).toEqual([]);
  });

  test('once another chapter of the intern huurreglement is begun, it is', () => {
    const dossier = gaafDossier({ rationeleBezetting: { inleiding: 'Deze tabel geldt voor elke woning.' } });
    expect(plaatsenVan(p2Twintig, dossier)).toEqual(['gebied/versneldeToewijzing/verdeling.keuze']);
    expect(bevindingenVan(p2Twintig, dossier).every(houdtTegen)).toBe(true);
  });
});
