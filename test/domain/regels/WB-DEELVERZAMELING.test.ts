import { expect, test } from 'vitest';
import { wbDeelverzameling } from '../../../app/domain/regels/WB-DEELVERZAMELING.ts';
import { zinnenVan } from '../hulp/bevindingen.ts';
import { eenDossier } from '../hulp/eenDossier.ts';

test.each([
  {
    jaren: 15,
    periode: 20,
    ononderbroken: false,
    voorbeeld:
      'wie er in jaar 1, 3, 5, 7, 9 en 11 tot en met 20 vóór de toewijzing woonde, voldoet, maar woonde er in de laatste 10 jaar hoogstens 1 jaar ononderbroken',
  },
  { jaren: 15, periode: 20, ononderbroken: true, voorbeeld: null },
  {
    jaren: 14,
    periode: 20,
    ononderbroken: true,
    voorbeeld:
      'wie er in jaar 7 tot en met 20 vóór de toewijzing woonde, voldoet, maar woonde er in de laatste 10 jaar hoogstens 4 jaar ononderbroken',
  },
  {
    jaren: 6,
    periode: 30,
    ononderbroken: true,
    voorbeeld:
      'wie er in jaar 25 tot en met 30 vóór de toewijzing woonde, voldoet, maar woonde er in de laatste 10 jaar helemaal niet',
  },
  {
    jaren: 8,
    periode: 10,
    ononderbroken: false,
    voorbeeld:
      'wie er in jaar 1 tot en met 3, 5 tot en met 7 en 9 tot en met 10 vóór de toewijzing woonde, voldoet, maar woonde er in de laatste 10 jaar hoogstens 3 jaar ononderbroken',
  },
  { jaren: 9, periode: 10, ononderbroken: false, voorbeeld: null },
  { jaren: 6, periode: 6, ononderbroken: false, voorbeeld: null },
  { jaren: 19, periode: 20, ononderbroken: false, voorbeeld: null },
  { jaren: 12, periode: 10, ononderbroken: false, voorbeeld: null },
  { jaren: 15, periode: null, ononderbroken: false, voorbeeld: null },
])('WB-DEELVERZAMELING: $jaren in $periode, in one piece: $ononderbroken', ({ voorbeeld, ...stap }) => {
  const zinnen = zinnenVan(wbDeelverzameling, eenDossier({ woonbinding: { strenger: 'gelijk', stappen: [stap] } }));
  expect(zinnen).toHaveLength(voorbeeld === null ? 0 : 1);
  if (voorbeeld !== null) expect(zinnen[0]).toContain('Stap 1 van de strengere woonbinding (alle gemeenten), ');
  if (voorbeeld !== null)
    expect(zinnen[0]).toContain(`zonder 5 jaar ononderbroken in de laatste 10 jaar: ${voorbeeld}.`);
});
