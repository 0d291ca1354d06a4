import { expect, test } from 'vitest';
import { maakOverzicht } from '../../../app/domain/cijfers/overzicht.ts';
import { BERLARE, eenDossier, eenGemeente } from '../hulp/eenDossier.ts';
import { gaafDossier } from '../hulp/gaafDossier.ts';

test('what a whole intern huurreglement counts', () => {
  const { huurreglement } = maakOverzicht(
    eenDossier({
      gemeenten: { gemeenten: [eenGemeente(BERLARE, 401)] },
      versneldeToewijzing: {
        raming: {
          jaar: 2027,
          jaren: [80, 90, 100, 110, 120].map((toewijzingen, rang) => ({
            jaar: 2022 + rang,
            toewijzingen,
            uitgesloten: 10,
          })),
          nieuw: 14,
          nieuwUitgesloten: 2,
          afronding: 'naar-boven',
        },
        verdeling: {
          keuze: 'opgesplitst',
          delen: [
            { sleutel: 'a', aandeel: 1250 },
            { sleutel: 'b', aandeel: null },
          ],
        },
      },
      buitenSociaalStelsel: {
        verhuringen: [
          { sleutel: 'a', soort: 'algemeen', aantal: 3 },
          { sleutel: 'b', soort: 'winteropvang', aantal: 7 },
        ],
        wijken: [
          { sleutel: 'a', woningen: 99 },
          { sleutel: 'b', woningen: null },
        ],
      },
    }),
  );
  // (70 + 80 + 90 + 100 + 110) / 5 + 12 = 102, and a fifth of it is 20,4
  expect(huurreglement.raming.raming?.afgerond).toBe(21);
  expect([huurreglement.verdeeld, huurreglement.vereist]).toEqual([1250, 2000]);
  expect(huurreglement.buiten).toEqual({ aantal: 3, nietMeegeteld: 7, patrimonium: 401, plafond: 4 });
  expect(huurreglement.wijken.map(({ plafond }) => plafond)).toEqual([2, null]);
});

test('a dossier without an intern huurreglement counts nothing of it, and knows its ceiling', () => {
  const { huurreglement } = maakOverzicht(gaafDossier());
  expect(huurreglement.raming.raming).toBeNull();
  expect(huurreglement.verdeeld).toBe(0);
  expect(huurreglement.buiten).toEqual({ aantal: 0, nietMeegeteld: 0, patrimonium: 600, plafond: 6 });
});
