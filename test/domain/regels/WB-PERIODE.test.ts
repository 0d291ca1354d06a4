import { expect, test } from 'vitest';
import { wbPeriode } from '../../../app/domain/regels/WB-PERIODE.ts';
import { bevindingenVan } from '../hulp/bevindingen.ts';
import { eenDossier } from '../hulp/eenDossier.ts';

test.each([
  { geval: 'the last 10 years', periode: 10, gevonden: 0 },
  { geval: 'the last 11 years', periode: 11, gevonden: 1 },
  { geval: 'the last 20 years, as in use', periode: 20, gevonden: 1 },
  { geval: 'no period yet', periode: null, gevonden: 0 },
])('WB-PERIODE: $geval', ({ periode, gevonden }) => {
  const dossier = eenDossier({ woonbinding: { strenger: 'gelijk', stappen: [{ jaren: 6, periode }] } });
  const bevindingen = bevindingenVan(wbPeriode, dossier);
  expect(bevindingen).toHaveLength(gevonden);
  for (const { tekst, niveau, bron } of bevindingen) {
    expect(tekst).toContain(`Stap 1 van de strengere woonbinding (alle gemeenten) kijkt ${periode} jaar terug;`);
    expect([niveau, bron.status]).toEqual(['adviseert', 'te bevestigen']);
  }
});
