import { expect, test } from 'vitest';
import { ihrBuiten } from '../../../app/domain/regels/IHR-BUITEN.ts';
import { vraagtReden } from '../../../app/domain/regels/index.ts';
import { bevindingenVan, plaatsenVan, zinnenVan } from '../hulp/bevindingen.ts';
import { BERLARE, eenDossier, eenGemeente, type Hoofdstukken } from '../hulp/eenDossier.ts';

type Blad = NonNullable<Hoofdstukken['buitenSociaalStelsel']>;
type Verhuring = NonNullable<Blad['verhuringen']>[number];

/** One letting for each number, by its kind. */
const verhuur = (...rijen: [Verhuring['soort'], number | null][]): Blad => ({
  verhuringen: rijen.map(([soort, aantal], rang) => ({ sleutel: `v-${rang}`, soort, aantal })),
});
const wijk = (woningen: number | null, ondersteunend: number | null): Blad => ({
  wijken: [{ sleutel: 'hof', naam: 'Het Hof', woningen, ondersteunend }],
});
const dossier = (blad: Blad, woningen: number | null = 401) =>
  eenDossier({
    gemeenten: { gemeenten: [eenGemeente(BERLARE, woningen)] },
    buitenSociaalStelsel: blad,
  });

test.each([
  { geval: 'nothing', blad: {}, zegt: null },
  { geval: 'as many as fit: 4 of 401', blad: verhuur(['algemeen', 4]), zegt: null },
  {
    geval: 'one too many: 5 of 401',
    blad: verhuur(['algemeen', 3], ['algemeen', 2]),
    zegt: 'staan 5 woningen buiten het sociaal huurstelsel; op een patrimonium van 401 zijn er hoogstens 4 toegelaten (1 %)',
  },
  {
    geval: 'winteropvang and leegstandsbeheer do not count',
    blad: verhuur(['algemeen', 4], ['winteropvang', 30], ['leegstandsbeheer', 50]),
    zegt: null,
  },
  { geval: 'a letting without a kind counts', blad: verhuur([null, 5]), zegt: 'staan 5 woningen' },
  {
    geval: 'the patrimonium of the woonmaatschappij goes before that of the gebied',
    blad: { ...verhuur(['algemeen', 4]), patrimonium: { aantal: 399 } },
    zegt: 'op een patrimonium van 399 zijn er hoogstens 3',
  },
  { geval: '3 of 100 in a wijk', blad: wijk(100, 3), zegt: null },
  {
    geval: '3 of 99 in a wijk',
    blad: wijk(99, 3),
    zegt: 'In de wijk “Het Hof” dienen 3 woningen voor een ondersteunende functie; op 99 zijn er hoogstens 2 toegelaten (3 %)',
  },
  { geval: 'a wijk without its dwellings', blad: wijk(null, 1), zegt: 'het aantal woningen van de wijk ontbreekt' },
  { geval: 'a wijk without an ondersteunende functie', blad: wijk(null, 0), zegt: null },
] as { geval: string; blad: Blad; zegt: string | null }[])('IHR-BUITEN: $geval', ({ blad, zegt }) => {
  const zinnen = zinnenVan(ihrBuiten, dossier(blad));
  expect(zinnen).toHaveLength(zegt === null ? 0 : 1);
  if (zegt !== null) expect(zinnen[0]).toContain(zegt);
});

test('without any number of dwellings the warning asks for it', () => {
  const zonder = dossier(verhuur(['algemeen', 1]), null);
  expect(zinnenVan(ihrBuiten, zonder)[0]).toContain('Er staat 1 woning buiten het sociaal huurstelsel, maar');
  expect(plaatsenVan(ihrBuiten, zonder)).toEqual(['gebied/buitenSociaalStelsel/patrimonium.aantal']);
});

test('the general ceiling and that of a wijk are two warnings, each with its reason', () => {
  const bevindingen = bevindingenVan(ihrBuiten, dossier({ ...verhuur(['algemeen', 9]), ...wijk(10, 1) }));
  expect(bevindingen.map(vraagtReden)).toEqual([true, true]);
});
