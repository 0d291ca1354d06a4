import { expect, test } from 'vitest';
import { p4Vrijwillig } from '../../../app/domain/regels/P4-VRIJWILLIG.ts';
import { plaatsenVan } from '../hulp/bevindingen.ts';
import { eenDossier, type Hoofdstukken } from '../hulp/eenDossier.ts';

type Mutatieblad = NonNullable<Hoofdstukken['interneMutaties']>;
type Mutatie = NonNullable<Mutatieblad['mutaties']>[number];

const plaatsen = (interneMutaties: Mutatieblad) => plaatsenVan(p4Vrijwillig, eenDossier({ interneMutaties }));
const metReden = (rest: Partial<Mutatie>) => plaatsen({ mutaties: [{ sleutel: 'm', ...rest }] });

test.each([
  { naam: 'Vrijwillige mutaties', vindt: true },
  { naam: 'Verhuizing op eigen vraag', vindt: true },
  { naam: 'Mutatie op verzoek van de huurder', vindt: true },
  { naam: 'Huurders die uit vrije wil verhuizen', vindt: true },
  { naam: 'Herhuisvesting na brand', vindt: false },
  { naam: 'Mutaties die niet vrijwillig zijn', vindt: false },
  { naam: '', vindt: false },
])('P4-VRIJWILLIG: a kind named “$naam”: $vindt', ({ naam, vindt }) => {
  expect(metReden({ naam })).toEqual(vindt ? ['gebied/interneMutaties/mutaties.m.naam'] : []);
});

test.each([
  { tekst: 'Ook een vrijwillige mutatie krijgt hier voorrang.', vindt: true },
  { tekst: 'De huurder verhuist op eigen verzoek naar een kleinere woning.', vindt: true },
  { tekst: 'Een vrijwillige mutatie hoort hier niet bij.', vindt: false },
  { tekst: 'Vrijwillige mutaties lopen via de standaardtoewijzing.', vindt: false },
  { tekst: 'Een vrijwilliger helpt bij de verhuizing zonder dat de huurder betaalt.', vindt: false },
  { tekst: 'De huurder kiest vrijwillig een bezoekmoment.', vindt: false },
])('P4-VRIJWILLIG: “$tekst”: $vindt', ({ tekst, vindt }) => {
  expect(metReden({ naam: 'Brand', voorwaarden: tekst })).toEqual(
    vindt ? ['gebied/interneMutaties/mutaties.m.voorwaarden'] : [],
  );
  expect(plaatsen({ inleiding: tekst })).toEqual(vindt ? ['gebied/interneMutaties/inleiding'] : []);
});

test('a reason of the list stays dwingend when the tenant agrees to the move', () => {
  expect(metReden({ reden: 'onderbezetting', voorwaarden: 'Wie vrijwillig verhuist, kiest de wijk.' })).toEqual([]);
});

test('the question where a vrijwillige mutatie does belong may name it', () => {
  expect(plaatsen({ vrijwillig: 'Een vrijwillige mutatie krijgt de plaats van haar inschrijving.' })).toEqual([]);
});
