import { describe, expect, test } from 'vitest';
import { maakOverzicht } from '../../../app/domain/cijfers/overzicht.ts';
import { achterstand, isOvergenomen } from '../../../app/domain/huurreglement/achterstand.ts';
import { vingerafdrukkenVan } from '../../../app/domain/huurreglement/overname.ts';
import { vingerafdruk } from '../../../app/domain/huurreglement/vingerafdruk.ts';
import type { Dossier } from '../../../app/domain/reglement/dossier.ts';
import { BERLARE, BUGGENHOUT, DENDERMONDE } from '../hulp/eenDossier.ts';
import { gaafDossier } from '../hulp/gaafDossier.ts';

/** The dossier after its toewijzingsreglement was taken over. */
function overgenomen(dossier: Dossier = gaafDossier()): Dossier {
  const kopie = structuredClone(dossier);
  kopie.hoofdstukken.huurreglement.overgenomen = {
    op: '2026-01-15',
    vingerafdrukken: vingerafdrukkenVan(maakOverzicht(dossier)),
  };
  return kopie;
}

/** What is behind after `wijzig` changed the dossier. */
function na(wijzig: (dossier: Dossier) => void) {
  const dossier = overgenomen();
  wijzig(dossier);
  return achterstand(maakOverzicht(dossier)).map(({ titel, wat }) => `${titel}: ${wat}`);
}

describe('the intern huurreglement', () => {
  test('that never took the toewijzingsreglement over is not behind, and says so', () => {
    expect([isOvergenomen(gaafDossier()), achterstand(maakOverzicht(gaafDossier()))]).toEqual([false, []]);
    expect(isOvergenomen(overgenomen())).toBe(true);
  });

  test.each([
    { geval: 'nothing changed', wijzig: () => undefined, verwacht: [] },
    {
      geval: 'a step of 2.1 changed',
      wijzig: ({ hoofdstukken }: Dossier) => void (hoofdstukken.woonbinding.motivering = 'Anders.'),
      verwacht: ['2.1 Langdurige woonbinding: gewijzigd'],
    },
    {
      geval: 'a number of dwellings of 1.2 changed',
      wijzig: ({ hoofdstukken }: Dossier) => {
        const rij = hoofdstukken.gemeenten.gemeenten[0]?.woningen[0];
        if (rij) rij.aantal = 301;
      },
      verwacht: ['1.2 Gemeenten in het (deel-)werkingsgebied: gewijzigd'],
    },
    {
      geval: 'a figure of 1.2 that the rules do not print changed',
      wijzig: ({ hoofdstukken }: Dossier) => {
        const gemeente = hoofdstukken.gemeenten.gemeenten[0];
        if (gemeente) gemeente.inwoners.totaal = 1;
      },
      verwacht: [],
    },
    {
      geval: 'deel 2 of a gemeente was begun and left empty',
      wijzig: (dossier: Dossier) => {
        const leeg = overgenomen().perGemeente[BERLARE];
        if (leeg) dossier.perGemeente[BERLARE] = leeg;
      },
      verwacht: [],
    },
    {
      geval: 'a gemeente left the gebied',
      wijzig: ({ hoofdstukken }: Dossier) => void hoofdstukken.gemeenten.gemeenten.pop(),
      verwacht: [
        '1.2 Gemeenten in het (deel-)werkingsgebied: gewijzigd',
        'Specifieke doelgroepen, Buggenhout: vervallen',
        'Langdurige woonbinding, Buggenhout: vervallen',
      ],
    },
    {
      geval: 'a gemeente came in',
      wijzig: ({ hoofdstukken }: Dossier) => {
        const [eerste] = hoofdstukken.gemeenten.gemeenten;
        if (eerste) hoofdstukken.gemeenten.gemeenten.push({ ...eerste, nis: DENDERMONDE });
      },
      verwacht: [
        '1.2 Gemeenten in het (deel-)werkingsgebied: gewijzigd',
        '5.1 Langdurige woonbinding, Dendermonde: toegevoegd',
        '5.2 Specifieke doelgroepen, Dendermonde: toegevoegd',
      ],
    },
    {
      geval: 'a chapter of the huurreglement itself changed',
      wijzig: ({ hoofdstukken }: Dossier) => void (hoofdstukken.interneMutaties.inleiding = 'Nieuw.'),
      verwacht: [],
    },
  ])('after $geval', ({ wijzig, verwacht }) => {
    expect(na(wijzig)).toEqual(verwacht);
  });
});

describe('a fingerprint', () => {
  test('is the same whatever the order of the fields, and another for another value', () => {
    expect(vingerafdruk({ a: 1, b: [2, 3] })).toBe(vingerafdruk({ b: [2, 3], a: 1 }));
    const anders = [{ a: 1 }, { a: 2 }, { a: '1' }, { a: null }, [1, 2], [2, 1], '', 'a', 'b', 'ab', 'ba'];
    expect(new Set(anders.map(vingerafdruk)).size).toBe(anders.length);
  });

  test('is always the same 16 digits, so that a dossier file keeps it', () => {
    expect(vingerafdruk({ nis: BUGGENHOUT })).toMatch(/^[0-9a-f]{16}$/);
    expect(vingerafdruk('toewijzingsreglement')).toBe('be79846b3b68113a');
  });

  test('of ten thousand values that differ by one letter has no two the same', () => {
    expect(new Set(Array.from({ length: 10_000 }, (_, n) => vingerafdruk({ n }))).size).toBe(10_000);
  });
});
