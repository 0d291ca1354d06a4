import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { keurDossier } from '../../app/application/keurDossier.ts';
import { maakBevindingen } from '../../app/components/bevindingen/maakBevindingen.ts';
import type { Dossier } from '../../app/domain/reglement/dossier.ts';
import { leesDossier } from '../../app/domain/reglement/leesDossier.ts';
import { BERLARE, BUGGENHOUT, eenDoelgroep, eenDossier, eenGemeente } from '../domain/hulp/eenDossier.ts';

const bevindingenVan = (dossier: Dossier) => {
  const { overzicht, bevindingen } = keurDossier(dossier);
  return maakBevindingen('proef', overzicht, bevindingen);
};

describe('the way from a bevinding to where it is repaired', () => {
  test.each([
    [
      'P3-DERDE',
      'the numbers of all doelgroepen together',
      eenDossier({
        gemeenten: { gemeenten: [eenGemeente(BERLARE, 300)] },
        doelgroepen: { doelgroepen: [eenDoelgroep({ aantallen: [{ gemeente: BERLARE, aantal: 101 }] })] },
      }),
      '/dossiers/proef/aantallen',
    ],
    [
      'P3-NOEMER',
      'the dwellings of a gemeente, on its own page',
      eenDossier({
        gemeenten: { gemeenten: [{ nis: BUGGENHOUT }, { nis: BERLARE }] },
        doelgroepen: { doelgroepen: [eenDoelgroep({ aantallen: [{ gemeente: BERLARE, aantal: 1 }] })] },
      }),
      `/dossiers/proef/hoofdstuk/gemeenten/${BERLARE}#gemeenten.1.woningen`,
    ],
    [
      'WB-STRENGER',
      'a step of deel 2',
      eenDossier(
        {
          gemeenten: { gemeenten: [{ nis: BERLARE }] },
          woonbinding: { strenger: 'per-gemeente' },
        },
        { [BERLARE]: { woonbinding: { strenger: 'ja', stappen: [{ jaren: 3, periode: 6 }] } } },
      ),
      `/dossiers/proef/gemeente/${BERLARE}/woonbinding#stappen.0`,
    ],
  ])('%s: %s', (id, _geval, dossier, naar) => {
    expect(bevindingenVan(dossier).find((bevinding) => bevinding.id === id)?.naar).toBe(naar);
  });
});

describe('the bevindingen of the published reglement', () => {
  let bevindingen: ReturnType<typeof bevindingenVan>;
  beforeAll(async () => {
    const gelezen = leesDossier(await readFile('db/demo/stek92.json', 'utf8'));
    if (!gelezen.ok) throw new Error(gelezen.fouten.join());
    bevindingen = bevindingenVan(gelezen.dossier);
  });

  test('each have an anchor of their own and a page to go to', () => {
    expect(new Set(bevindingen.map(({ anker }) => anker)).size).toBe(bevindingen.length);
    for (const { naar } of bevindingen) {
      expect(naar).toMatch(/^\/dossiers\/proef\/(hoofdstuk|gemeente\/\d{5}|aantallen)/);
    }
  });

  test('say the source, and where it is still to be confirmed', () => {
    expect(bevindingen.some(({ bron }) => bron.endsWith('(te bevestigen)'))).toBe(true);
    for (const { bron } of bevindingen) expect(bron).not.toBe('');
  });
});
