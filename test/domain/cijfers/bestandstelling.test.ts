import { describe, expect, test } from 'vitest';
import { telGeldend } from '../../../app/domain/cijfers/bestandstelling.ts';
import { maakOverzicht } from '../../../app/domain/cijfers/overzicht.ts';
import { rechtskaderOp } from '../../../app/domain/recht/rechtskader.ts';
import { p365Klein } from '../../../app/domain/regels/P3-65-KLEIN.ts';
import { p3Derde } from '../../../app/domain/regels/P3-DERDE.ts';
import { p3Noemer } from '../../../app/domain/regels/P3-NOEMER.ts';
import {
  aantallen,
  BERLARE,
  BUGGENHOUT,
  eenDoelgroep,
  eenDoelgroepOuderen,
  eenDossier,
  eenGemeente,
  eenVerhuurder,
  type Hoofdstukken,
} from '../hulp/eenDossier.ts';

type Blad = NonNullable<Hoofdstukken['patrimonium']>;
type Rij = NonNullable<Blad['woningen']>[number];

/** So many dwellings in Berlare, alike but for their house number. */
const woningen = (aantal: number, rest: Partial<Rij> = {}): Rij[] =>
  Array.from({ length: aantal }, (_, i) => ({
    gemeente: BERLARE,
    straat: `${rest.gemeente ?? ''}${rest.type ?? ''}${rest.slaapkamers ?? ''}straat`,
    nummer: String(i + 1),
    type: 'appartement' as const,
    slaapkamers: 2,
    verhuurder: 'De Woonmaatschappij',
    ...rest,
  }));

const metBestand = (rijen: Rij[], rest: Partial<Blad> = {}, hoofdstukken: Hoofdstukken = {}) =>
  eenDossier({
    gemeenten: { gemeenten: [eenGemeente(BERLARE, 403), eenGemeente(BUGGENHOUT, 249)] },
    patrimonium: { bestand: { naam: 'woningen.xlsx', sha256: 'a' }, peildatum: '2025-12-31', woningen: rijen, ...rest },
    ...hoofdstukken,
  });
const berlareVan = (dossier: ReturnType<typeof metBestand>) => maakOverzicht(dossier).gemeenten[0];

describe('the figures of 1.2 come from the file', () => {
  test('401 in the file go before 403 that were typed; Buggenhout, not in the file, keeps what was typed', () => {
    const overzicht = maakOverzicht(metBestand(woningen(401)));
    expect(overzicht.gemeenten.map((een) => een.woningen)).toEqual([401, 249]);
    expect(overzicht.woningen).toBe(650);
    expect(overzicht.gemeenten[0]?.ingevuld.woningen[0]?.aantal).toBe(403);
    expect(overzicht.gemeenten[0]?.gegevens.woningen).toEqual([
      {
        verhuurder: 'De Woonmaatschappij',
        aantal: 401,
        inOverdracht: false,
        bron: 'geteld uit woningen.xlsx',
        peildatum: '2025-12-31',
      },
    ]);
  });

  test('403 when somebody chose the typed figure, and 401 again when the file was chosen', () => {
    const kies = (telling: 'bestand' | 'ingevuld') =>
      berlareVan(metBestand(woningen(401), { keuzes: [{ gemeente: BERLARE, telling }] }));
    expect([kies('ingevuld')?.woningen, kies('ingevuld')?.uitBestand]).toEqual([403, null]);
    expect(kies('bestand')?.woningen).toBe(401);
  });

  test('without a file everything is as typed', () => {
    expect(berlareVan(metBestand([]))).toMatchObject({ woningen: 403, uitBestand: null });
  });

  test('a landlord keeps that its dwellings are in transfer', () => {
    const gemeenten = [{ nis: BERLARE, woningen: [eenVerhuurder(5, { verhuurder: 'Ander', inOverdracht: true })] }];
    const berlare = berlareVan(
      metBestand(
        [...woningen(3), ...woningen(2, { verhuurder: 'Ander', slaapkamers: 1 })],
        {},
        { gemeenten: { gemeenten } },
      ),
    );
    expect(
      berlare?.gegevens.woningen.map(({ verhuurder, aantal, inOverdracht }) => [verhuurder, aantal, inOverdracht]),
    ).toEqual([
      ['De Woonmaatschappij', 3, false],
      ['Ander', 2, true],
    ]);
  });
});

describe('small dwellings and the table by type', () => {
  test.each<{ geval: string; rijen: Rij[]; klein: number | null; buiten: number; rij?: readonly number[] }>([
    {
      geval: 'studio, 1 and 2 are small, 3 is not',
      rijen: [0, 1, 2, 3].flatMap((slaapkamers) => woningen(2, { slaapkamers })),
      klein: 6,
      buiten: 0,
    },
    {
      geval: 'unknown bedrooms are not small',
      rijen: [...woningen(2), ...woningen(1, { slaapkamers: null })],
      klein: 2,
      buiten: 1,
    },
    { geval: 'no bedrooms at all: not known', rijen: woningen(2, { slaapkamers: null }), klein: null, buiten: 2 },
    {
      geval: 'six bedrooms stand with five or more',
      rijen: [5, 6].flatMap((slaapkamers) => woningen(1, { type: 'eengezinswoning', slaapkamers })),
      klein: 0,
      buiten: 0,
      rij: [0, 0, 0, 0, 2],
    },
    { geval: 'an unknown type has no place', rijen: woningen(1, { type: null }), klein: 1, buiten: 1 },
  ])('$geval', ({ rijen, klein, buiten, rij }) => {
    const telling = telGeldend(metBestand(rijen), rechtskaderOp(null))?.gemeenten[0];
    expect([telling?.klein, telling?.buitenTabel]).toEqual([klein, buiten]);
    if (rij) expect(telling?.eengezinswoning).toEqual(rij);
    expect(berlareVan(metBestand(rijen))?.kleineWoningen).toBe(klein);
  });

  test('how many are left out is said in the source', () => {
    const dossier = metBestand([...woningen(2), ...woningen(1, { slaapkamers: null })], { bron: 'beheer' });
    expect(berlareVan(dossier)?.gegevens.kleineWoningen.bron).toBe(
      'beheer, geteld uit woningen.xlsx, zonder 1 woning waarvan het aantal slaapkamers niet bekend is',
    );
  });
});

describe('the rules count with the file', () => {
  const doelgroepen = (aantal: number): Hoofdstukken => ({
    doelgroepen: { doelgroepen: [eenDoelgroep({ aantallen: aantallen({ [BERLARE]: aantal }) })] },
  });

  test.each([
    { voorbehouden: 133, gevonden: 0 },
    { voorbehouden: 134, gevonden: 1 },
  ])('a third of 401 is $voorbehouden or not, whatever was typed', ({ voorbehouden, gevonden }) => {
    const bevindingen = p3Derde.toets(maakOverzicht(metBestand(woningen(401), {}, doelgroepen(voorbehouden))));
    expect(bevindingen).toHaveLength(gevonden);
    if (gevonden) expect(JSON.stringify(bevindingen)).toContain('geteld uit woningen.xlsx (31 december 2025)');
  });

  test('P3-NOEMER asks nothing of a gemeente in the file, and names what has no place in the table', () => {
    const leeg: Hoofdstukken = { gemeenten: { gemeenten: [{ nis: BERLARE }] }, ...doelgroepen(1) };
    expect(p3Noemer.toets(maakOverzicht(metBestand(woningen(9), {}, leeg)))).toEqual([]);
    const [gevonden, ...rest] = p3Noemer.toets(
      maakOverzicht(metBestand([...woningen(9), ...woningen(2, { type: null })], {}, leeg)),
    );
    expect(rest).toEqual([]);
    expect(gevonden).toMatchObject({ niveau: 'adviseert' });
    expect(gevonden?.tekst).toContain('Van 2 woningen van Berlare kent het bestand het type');
  });

  test('P3-65-KLEIN divides by the small dwellings of the file', () => {
    const rijen = [...woningen(9), ...woningen(40, { slaapkamers: 3 })];
    const toets = (aantal: number) =>
      p365Klein.toets(
        maakOverzicht(
          metBestand(
            rijen,
            {},
            { doelgroepen: { doelgroepen: [eenDoelgroepOuderen({ aantallen: aantallen({ [BERLARE]: aantal }) })] } },
          ),
        ),
      );
    expect(toets(3)).toEqual([]);
    expect(toets(4)[0]?.tekst).toContain('9');
  });
});

test('twenty thousand dwellings are counted once, however often the dossier is', () => {
  const dossier = metBestand(woningen(20_000));
  const eerste = berlareVan(dossier)?.uitBestand;
  expect(berlareVan(dossier)?.uitBestand).toBe(eerste);
});
